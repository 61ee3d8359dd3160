/** How vendors write themselves. */
export const vendorNames = {
  twilio: 'Twilio',
  stripe: 'Stripe',
  paypal: 'PayPal',
  wise: 'Wise',
  fcm: 'Firebase',
} as const;
