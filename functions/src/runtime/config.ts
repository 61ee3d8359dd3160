import { defineList, defineSecret, defineString } from 'firebase-functions/params';

/** Every secret, declared once. */
export const secrets = {
  twilioAuthToken: defineSecret('TWILIO_AUTH_TOKEN'),
  stripeSecretKey: defineSecret('STRIPE_SECRET_KEY'),
  stripeWebhookSecret: defineSecret('STRIPE_WEBHOOK_SECRET'),
  phoneEncryptionKeys: defineSecret('PHONE_ENCRYPTION_KEYS'),
} as const;

/** Every other parameter. Addresses are configuration: another world differs by them and by its keys alone. */
export const params = {
  /** The public address of the payments region's functions, without a slash at the end. */
  paymentsBaseUrl: defineString('PAYMENTS_BASE_URL'),
  twilioApiBase: defineString('TWILIO_API_BASE', { default: 'https://api.twilio.com' }),
  twilioAccountSid: defineString('TWILIO_ACCOUNT_SID'),
  twilioFromNumber: defineString('TWILIO_FROM_NUMBER'),
  stripeApiBase: defineString('STRIPE_API_BASE', { default: 'https://api.stripe.com' }),
  /** A JSON list of the origins that browsers may call from. */
  webOrigins: defineList('WEB_ORIGINS'),
} as const;
