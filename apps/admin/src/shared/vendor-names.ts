/** How vendors write themselves. */
export const vendorNames = {
  twilio: 'Twilio',
  stripe: 'Stripe',
  paypal: 'PayPal',
  wise: 'Wise',
  flutterwave: 'Flutterwave',
  fcm: 'Firebase',
  google: 'Google Cloud',
} as const;
