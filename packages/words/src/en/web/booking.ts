export const messages = {
  'booking.title': 'Book a call',
  'booking.title.with': 'Book a call with {name}',
  'booking.steps': 'Steps of the booking',
  'booking.step.details': 'Your telephone',
  'booking.step.price': 'Price',
  'booking.step.payment': 'Payment',
  'booking.summary': 'Your call',
  'booking.summary.how': 'We ring you first, then them. Neither of you sees the other’s number.',
  'booking.summary.phone': 'Telephone that rings',
  'booking.summary.from': 'Our call comes from',
  'booking.details.title': 'Which telephone shall we ring?',
  'booking.details.text': 'One you have with you now. It rings a few minutes after you finish here.',
  'booking.phone.country': 'Country of the number',
  'booking.phone.label': 'Telephone number',
  'booking.phone.hint': 'As you would dial it at home, or with + and the country code.',
  'booking.phone.reached': 'We will ring',
  'booking.phone.empty': 'Write the number we should ring.',
  'booking.phone.letters': 'A number has digits only. Leave out an extension and all else.',
  'booking.phone.short': 'This number is too short.',
  'booking.phone.long': 'This number is too long. Please check the digits.',
  'booking.phone.unknown': 'We do not know this country code. Please check after the +.',
  'booking.phone.countryless':
    'This number belongs to no country, such as that of a satellite telephone. We cannot ring it. Please give another.',
  'booking.refused.phone_missing': 'Write the number we should ring. Nothing was charged.',
  'booking.refused.phone_invalid':
    'This number cannot be rung. Please check the country and the digits. Nothing was charged.',
  'booking.refused.phone_premium':
    'This number costs extra to ring, as premium-rate and personal numbers do, so we cannot ring it. Please give another. Nothing was charged.',
  'booking.refused.phone_country':
    'We cannot ring this country yet. Please give a number of another country. Nothing was charged.',
  'booking.refused.phone_same':
    'This is the telephone of the person you wish to call. Please give your own. Nothing was charged.',
  'booking.next.price': 'Continue to the price',
  'booking.offline': 'Booking needs a connection. What you have written stays here until there is one.',
} as const;
