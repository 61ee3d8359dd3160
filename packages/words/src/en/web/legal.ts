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
    'We keep your sign-in, your language, currency and appearance, the booking you are making, your last call until you sign out, and the files of this site, so that it opens without a connection. There is no advertising and no tracking across sites.',
} as const;
