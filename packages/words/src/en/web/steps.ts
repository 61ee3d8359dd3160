export const messages = {
  'steps.title': 'How it works',
  'steps.description': 'From choosing a person to the receipt: what happens on each side of a call, step by step.',
  'steps.lead': 'You on one side, the person who helps on the other, and we in between.',
  'steps.list': 'The steps of a call',
  'steps.side.you': 'You',
  'steps.side.them': 'The person who helps',
  'steps.side.both': 'Both of you',
  'steps.choose.title': 'You choose',
  'steps.choose.text':
    'By country, language and matter. Each profile shows what was checked, the price and whether they are online.',
  'steps.hold.title': 'You book',
  'steps.hold.text':
    'You give the number at which we ring you, and the price is held on your card or at PayPal. Nothing is charged.',
  'steps.told.title': 'They are told',
  'steps.told.text':
    'They see that a call is coming, and nobody else can book them meanwhile. They never see your number.',
  'steps.ring.title': 'Your telephone rings',
  'steps.ring.text':
    '{minutes, plural, one {About one minute later} other {About # minutes later}}, from the number that the page of the call shows. You press 1 to accept. If you miss it, we try again.',
  'steps.dial.title': 'Their telephone rings',
  'steps.dial.text':
    'A few seconds after you have accepted. They press 1 as well, so that no voicemail takes the call.',
  'steps.talk.title': 'You talk',
  'steps.talk.text': 'Time counts only while both of you are on the line.',
  'steps.lost.title': 'A line may break',
  'steps.lost.text':
    'Whoever was lost can ring our number within a minute and is back in the same call, at no further cost.',
  'steps.end.title': 'The call ends',
  'steps.end.text':
    'When you hang up, or when the included minutes are over. Both of you hear a notice one minute before.',
  'steps.settle.title': 'The money is settled',
  'steps.settle.text':
    'One minute of talk or more: the price is charged, and you have a receipt. Less: what was held is released.',
  'steps.review.title': 'You say how it was',
  'steps.review.text': 'You can write a review. Only people who had a call can.',
  'steps.helper.title': 'If you want to help others',
  'steps.helper.text':
    'Lawyers and expatriates apply with their papers. Once these are checked they go online whenever they have time, and are paid for each call that is charged.',
  'steps.helper.lawyer': 'Apply as a lawyer',
  'steps.helper.expat': 'Apply as an expatriate',
  'steps.pricing': 'What a call costs',
} as const;
