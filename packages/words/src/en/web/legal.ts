export const messages = {
  'terms.title': 'Terms',
  'terms.service.title': 'What we do',
  'terms.service.text':
    'SOS Expat connects you by telephone with a lawyer or an experienced expatriate of your choice. They answer for their advice; we answer for the call and for the money.',
  'terms.price.title': 'What it costs',
  'terms.price.text':
    'The whole price is shown before you pay and includes a set number of minutes. There is no subscription and nothing is added later.',
  'terms.charge.title': 'When you are charged',
  'terms.charge.text':
    'Booking holds the price on your card or at PayPal. It is charged only if you both were on the line together for at least one minute; otherwise the hold is released without your asking.',
  'terms.cancel.title': 'Cancelling',
  'terms.cancel.text':
    'Until your telephone rings you can cancel on the page of the call, and the hold is released at once. By asking for the call to begin at once you agree that the right of withdrawal ends when the call has taken place.',
  'privacy.title': 'Privacy',
  'privacy.phone.title': 'Your telephone number',
  'privacy.phone.text':
    'We use it to ring you for the call you book. It is stored encrypted and is never shown to the person you talk with.',
  'privacy.payment.title': 'How you pay',
  'privacy.payment.text':
    'Card details go straight to our payment provider, and you sign in to PayPal in its own window. Neither your card nor your PayPal password ever reaches our servers.',
  'privacy.device.title': 'On this device',
  'privacy.device.text':
    'We keep your sign-in, your language, currency and appearance, the booking you are making, your last call until you sign out, and the files of this site, so that it opens without a connection. We also keep the invoices, favourites and profiles you have opened, for reading without a connection, and your answer about measuring. Nothing is measured unless you have agreed.',
  'terms.parties.title': 'Between whom',
  'terms.parties.text':
    'These terms hold between you and the company that the legal notice names. To book you need an account, and you must be of age.',
  'terms.advice.title': 'Advice',
  'terms.advice.text':
    'The person you talk with advises you independently and under the rules of their profession. A call does not replace the police, a court or a doctor. In danger, ring the emergency number of the country first.',
  'terms.conduct.title': 'Fair use',
  'terms.conduct.text':
    'Calls are not there to threaten, deceive or harass anybody, and nobody may record one without consent. We may close an account that is used for it.',
  'terms.reviews.title': 'Reviews',
  'terms.reviews.text':
    'Reviews are the opinion of clients after their call. We take down what breaks the law or insults somebody.',
  'terms.partners.title': 'Partners who bring people to us',
  'terms.partners.text':
    'Whoever takes part in a partner programme earns the commissions that its page names when a call is paid; changes hold for later calls alone. A commission waits until it has been checked, never exceeds our fee together with the others of its call, and goes back in proportion when the money for the call goes back, even after it was paid out. Withdrawals have a minimum and a maximum, go to the countries that the page names, and are checked by our team. Own calls, invented people and other deceit earn nothing: we hold such commissions back, cancel them, and may end the partnership. You can ask us to look again.',
  'terms.law.title': 'Complaints and law',
  'terms.law.text':
    'Write to us first: a person answers. The rules that protect consumers in the country where you live remain yours in any case.',
  'privacy.who.title': 'Who is responsible',
  'privacy.who.text':
    'The company that the legal notice names. You can write to it about anything that concerns your data.',
  'privacy.kept.title': 'What we keep',
  'privacy.kept.text':
    'Your account, your bookings and calls with their time and length, payments and invoices, what you write to us, and your reviews. What is said in a call is not recorded, unless both of you are asked and agree by pressing a key.',
  'privacy.others.title': 'Who else receives it',
  'privacy.others.text':
    'Only those whom the service needs, each for their part: the telephone operator, the payment provider, the hosting and the mail service. The person you talk with never sees your number, your address or your card.',
  'privacy.long.title': 'How long',
  'privacy.long.text':
    'As long as you have an account. Invoices and the records of payments are kept for as long as the law demands. The sound of a call that both of you let us record is deleted after 120 days, or earlier with the account of either of you; only while a bank examines the payment it is kept longer. Our team listens to it only to settle a complaint, and each time is written down.',
  'privacy.rights.title': 'Your rights',
  'privacy.rights.text':
    'In your account you can have a copy of your data made, correct it, and have it deleted. You can object to what we do with it, and complain to the data protection authority of your country.',
  'cookies.title': 'Cookies',
  'cookies.needed.title': 'What is necessary',
  'cookies.needed.text':
    'Your sign-in, language, currency and appearance, the booking you are making and the files of this site are stored on your device, because the site does not work without them.',
  'cookies.partners.title': 'Links of partners',
  'cookies.partners.text':
    'If you came by the link of a partner, a cookie called __session, and an entry of your browser’s storage called sos.trail, remember for 30 days whose link it was. Neither is kept when your browser asks not to be tracked.',
  'cookies.payment.title': 'When you pay',
  'cookies.payment.text': 'Stripe and PayPal may then store cookies of their own, to recognise fraud.',
  'cookies.check.title': 'When you ask our servers',
  'cookies.check.text':
    'Our sites may load Google’s reCAPTCHA, which tells our servers that our own page asks and not a robot. Google then learns your network address and how the page is used, and keeps a cookie called _GRECAPTCHA; your browser keeps the answer under the name sos.app for an hour. Google’s privacy policy holds for it.',
  'cookies.none.title': 'What there is not',
  'cookies.none.text':
    'No advertising by others, and no script of another site that measures your visit. Nothing is measured unless you have agreed, and what you allow is told by our own server alone.',
  'cookies.delete.title': 'How to delete it',
  'cookies.delete.text': 'Sign out, then delete the data of this site in the settings of your browser.',
  'legal.title': 'Legal notice',
  'legal.lead': 'Who is behind SOS Expat and answers for this site.',
  'legal.publisher': 'Publisher',
  'legal.address': 'Address',
  'legal.registration': 'Company register',
  'legal.vat': 'VAT number',
  'legal.contact': 'Contact',
  'legal.contact.text': 'Write to us on the contact page. A person answers.',
  'legal.hosting': 'Hosting',
  'legal.hosting.text': 'Google Cloud hosts this site.',
  'legal.review': 'A lawyer has yet to read and approve this text.',
  'legal.unnamed': 'The publisher’s name and address are not stated here yet. Write to us if you need them.',
} as const;
