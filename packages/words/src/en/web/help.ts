export const messages = {
  'help.title': 'Help',
  'help.description': 'Answers about calls, money, the people who help and your account, and a way to write to us.',
  'help.search': 'What is it about?',
  'help.search.hint': 'A few words, as you would say them',
  'help.found': '{count, plural, one {# answer} other {# answers}}',
  'help.none': 'No answer has these words. Try others, or write to us.',
  'help.contact': 'Write to us',
  'help.contact.text': 'No answer fits? A person reads what you write.',
  'help.other': 'Other subjects',
  'help.subject.calls': 'Calls',
  'help.subject.money': 'Money and receipts',
  'help.subject.people': 'The people who help',
  'help.subject.account': 'Your account',
  'help.subject.helping': 'Helping others',
  'help.about.calls':
    'Which number rings you, what happens when a call is missed or a line is lost, and how to cancel.',
  'help.about.money': 'When a call is charged, when an amount is released, and where receipts and invoices are.',
  'help.about.people': 'Who is on the other end, what was checked, and how reviews come about.',
  'help.about.account': 'Signing in, language and currency, your data and how to delete it.',
  'help.about.helping': 'How lawyers and expatriates begin, and when they are paid.',
  'help.number.title': 'Which number rings me?',
  'help.number.text':
    'The call comes from our number, which the page of the call shows. The person you talk with does not see your number, and you do not see theirs.',
  'help.number.words': 'unknown caller, telephone, anonymous',
  'help.missed.title': 'I missed the call. What now?',
  'help.missed.text':
    'We ring you several times. If you do not answer, the call ends, what was held is released, and you can book again at once.',
  'help.missed.words': 'not answered, did not ring, too late',
  'help.press.title': 'Why do I have to press 1?',
  'help.press.text':
    'So that no voicemail takes the call in your place. The call begins only when both of you have pressed 1.',
  'help.press.words': 'key, answering machine, keypad',
  'help.lost.title': 'The line was lost in the middle',
  'help.lost.text':
    'Ring our number within a minute and you are back in the same call. The one who stayed can also have you rung once. Time counts only while both of you are on the line.',
  'help.lost.words': 'cut off, interrupted, no network',
  'help.cancel.title': 'Can I cancel?',
  'help.cancel.text': 'Yes, on the page of the call, until your telephone rings. What was held is released at once.',
  'help.cancel.words': 'change my mind, stop, withdraw',
  'help.longer.title': 'I need more time',
  'help.longer.text':
    'A call ends by itself when the included minutes are over. You can then book the same person again, if they are online.',
  'help.longer.words': 'longer, minutes, extend',
  'help.charged.title': 'When am I charged?',
  'help.charged.text':
    'When the call is over, and only if both of you were on the line together for at least one minute. Until then the price is held, not charged.',
  'help.charged.words': 'pay, price, cost, payment',
  'help.released.title': 'The amount is still on my statement',
  'help.released.text':
    'We release it at once. Your bank decides when it shows that, most of the time within a few days. If it takes longer, write to us with the reference of the call.',
  'help.released.words': 'pending, blocked, bank, not returned',
  'help.refund.title': 'I was charged and do not agree',
  'help.refund.text':
    'Write to us with the reference of the call and what happened. A person reads it and can give the price back, in part or in whole.',
  'help.refund.words': 'refund, money back, complaint',
  'help.receipt.title': 'Where are my receipts and invoices?',
  'help.receipt.text':
    'The receipt is on the page of the call and can be sent to you by email. Your invoices have a page of their own once you are signed in.',
  'help.receipt.words': 'bill, document, PDF, tax',
  'help.code.title': 'I have a discount code',
  'help.code.text':
    'Enter it where the price is shown, before you pay. You see the new price at once. If the call is not charged, the code can be used again.',
  'help.code.words': 'coupon, voucher, promotion',
  'help.checked.title': 'Who are the people who help?',
  'help.checked.text':
    'Lawyers who are admitted to a bar, and expatriates who know a country from living there. Each application is read by us, and the profile says what was checked and when.',
  'help.checked.words': 'trust, verified, serious, bar',
  'help.choose.title': 'A lawyer or an expatriate?',
  'help.choose.text':
    'Choose a lawyer for rights, contracts, police or courts. Choose an expatriate for daily life: papers, housing, doctors, how things are done there.',
  'help.choose.words': 'difference, which one, advice',
  'help.offline.title': 'Nobody is online for my country',
  'help.offline.text':
    'Look again in a while: people come online around the clock. Or choose somebody for the same country who speaks another language that you know.',
  'help.offline.words': 'available, nobody there, wait',
  'help.review.title': 'How do reviews come about?',
  'help.review.text':
    'Only clients who had a call can write one, and whoever is reviewed can reply. Anybody can report a review, and a person then decides.',
  'help.review.words': 'rating, stars, opinion',
  'help.password.title': 'I cannot sign in',
  'help.password.text':
    'On the page on which you sign in you can have a link for a new password sent to you. If you began with Google, sign in with Google.',
  'help.password.words': 'forgotten password, log in, blocked',
  'help.language.title': 'How do I change the language or the currency?',
  'help.language.text':
    'With the menu at the top of every page. Emails come in the language that you have chosen in your account.',
  'help.language.words': 'euro, dollar, translation',
  'help.data.title': 'Can I have my data, or have it deleted?',
  'help.data.text':
    'Yes, in your account. You can have a copy of your data made, or have your account deleted. Invoices are kept for as long as the law demands.',
  'help.data.words': 'privacy, export, close my account, GDPR',
  'help.apply.title': 'How do I become one of the people who help?',
  'help.apply.text':
    'Apply as a lawyer or as an expatriate, with your papers. A person reads your application, and you are told the decision by email.',
  'help.apply.words': 'join, register, work with you',
  'help.paid.title': 'When am I paid for my calls?',
  'help.paid.text':
    'Your share of each charged call goes to your bank or your PayPal account once your payment details are complete. Your console shows what is due and what has been paid.',
  'help.paid.words': 'earnings, payout, transfer',
} as const;
