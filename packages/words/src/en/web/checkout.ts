export const messages = {
  'checkout.price.title': 'What it costs',
  'checkout.line.call': 'Call with {name}, {minutes} minutes included',
  'checkout.line.coupon': 'Discount with the code {code}',
  'checkout.line.now': 'Charged now',
  'checkout.line.total': 'Charged after one minute of talk',
  'checkout.consent':
    'I accept the {terms}. I ask for the call to begin at once, and I agree that the price is held on my card or PayPal account now and charged if we talk for at least one minute.',
  'checkout.consent.terms': 'terms',
  'checkout.consent.missing': 'Please agree before going on. Nothing is held until the next step.',
  'checkout.next': 'Continue to payment',
  'checkout.back.details': 'Change the telephone',
  'checkout.back.price': 'Back to the price',
  'checkout.payment.title': 'How would you like to pay?',
  'checkout.preparing': 'Preparing the payment…',
  'checkout.scheduling': 'The amount is held. Booking the call…',
  'checkout.pay': 'Authorise {price}',
  'checkout.declined.title': 'The card was not accepted.',
  'checkout.declined.text': 'Nothing was charged. Try again, or use another card.',
  'checkout.changed.price.title': 'The price is no longer the same.',
  'checkout.changed.price.text':
    'You chose another currency, or the price has changed. Nothing was charged. Please agree to the new price.',
  'checkout.changed.coupon.title': 'The price no longer has the discount.',
  'checkout.changed.coupon.text':
    'The code can no longer be used for this call. Nothing was charged. Please agree to the price without it.',
  'checkout.changed.account.title': 'You are signed in with another account.',
  'checkout.changed.account.text':
    'This is a new booking. An amount held for the other account is not charged; without a call it is released within the hour.',
  'checkout.form.failed': 'The card form is missing.',
  'checkout.form.failed.text':
    'It comes from our payment partner Stripe, and something keeps it away: a content blocker, the network of a hotel or company, or a weak connection. Nothing was charged. Switch the blocker off for this page or use another connection, then try again.',
  'checkout.method.card': 'Card',
  'checkout.paypal.how':
    'PayPal opens in a window of its own. There you agree that {price} is held; nothing is charged yet.',
  'checkout.paypal.holding': 'PayPal is holding the amount…',
  'checkout.paypal.cancelled': 'You closed PayPal before agreeing. Nothing is held, and nothing was charged.',
  'checkout.paypal.declined.title': 'PayPal did not hold the amount.',
  'checkout.paypal.declined.text':
    'Nothing was charged. Open PayPal again and choose another way to pay, or pay by card.',
  'checkout.paypal.failed': 'The PayPal button is missing.',
  'checkout.paypal.failed.text':
    'It comes from PayPal, and something keeps it away: a content blocker, the network of a hotel or company, or a weak connection. Nothing was charged. Switch the blocker off for this page, use another connection, or pay by card.',
  'checkout.startAgain': 'Start the payment again',
  'checkout.keep': 'A card that you let Stripe keep stands under “Your cards”, where you can remove it.',
} as const;
