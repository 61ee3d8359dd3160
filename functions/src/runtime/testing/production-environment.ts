/** An environment in which a function may start in production. Its secrets have the right form and open nothing. */
export const productionEnvironment: Readonly<Record<string, string>> = {
  K_SERVICE: 'stripewebhook',
  FUNCTION_TARGET: 'stripeWebhook',
  GCLOUD_PROJECT: 'sos-production',
  FIREBASE_CONFIG: '{"projectId":"sos-production"}',
  PAYMENTS_BASE_URL: 'https://europe-west3-sos-production.cloudfunctions.net',
  TWILIO_API_BASE: 'https://api.twilio.com',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_FROM_NUMBER: '+12025550100',
  STRIPE_API_BASE: 'https://api.stripe.com',
  SMTP_URL: 'smtps://smtp.zoho.eu:465',
  SMTP_USER: 'post',
  SMTP_PASSWORD: 'nothing that opens anything',
  GOOGLE_CERTIFICATES_URL: 'https://www.googleapis.com/oauth2/v1/certs',
  INVOKER_ACCOUNT: 'functions@sos-production.iam.gserviceaccount.com',
  FUNCTION_ADDRESSES: JSON.stringify([
    'https://{region}-sos-production.cloudfunctions.net/{name}',
    'https://{service}-abcdef12-ew.a.run.app',
  ]),
  WEB_ORIGINS: '["https://sos-expat.example"]',
  TWILIO_AUTH_TOKEN: '0'.repeat(32),
  STRIPE_SECRET_KEY: `sk_live_${'0'.repeat(24)}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${'0'.repeat(32)}`,
  PHONE_ENCRYPTION_KEYS: JSON.stringify({
    active: 'k1',
    keys: { k1: Buffer.from('thirty-two bytes of no secrecy..').toString('base64') },
  }),
};
