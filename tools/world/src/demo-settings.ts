import { paypalWebhookEvents } from '@sos/contracts/paypal-events';
import { stripeWebhookEvents } from '@sos/contracts/stripe-events';

/** Names and keys of the local world. None of them is a secret: nothing outside this machine knows them. */
export const projectId = 'demo-sos-expat';
export const storageBucket = `${projectId}.appspot.com`;
export const apiKey = 'demo-key';

export const twilioSettings = {
  accountSid: 'AC00000000000000000000000000005051',
  authToken: 'local-twilio-auth-token',
  fromNumber: '+12025550100',
} as const;

export const stripeSettings = {
  secretKey: 'sk_test_local',
  publishableKey: 'pk_test_local',
  webhookSecret: 'whsec_local',
  webhookEvents: stripeWebhookEvents,
} as const;

export const paypalSettings = {
  clientId: 'local-paypal',
  clientSecret: 'local-paypal-secret',
  webhookId: 'LOCALWEBHOOK00001',
  webhookEvents: paypalWebhookEvents,
} as const;

/** The assistant is a project of its own. */
export const assistantSettings = {
  projectId: 'demo-outils-sos-expat',
  modelKey: 'local-model-key',
  signingKey: JSON.stringify({
    id: 'local-1',
    key: 'MC4CAQAwBQYDK2VwBCIEIOZiMMRi71M39SwIpWQv8RvVADOxZpcxhlxTUGTn1DLj',
  }),
  publicKeys: JSON.stringify({ 'local-1': 'MCowBQYDK2VwAyEAreQrofqaEHWzihST94cCYdDkCa3UHdmZ53inwYyGrEA=' }),
  webhookKeys: JSON.stringify({
    active: 'local-1',
    keys: { 'local-1': Buffer.from('the words of two local projects!').toString('base64') },
  }),
} as const;

export const wiseSettings = { token: 'local-wise-token', profileId: '16000' } as const;
export const flutterwaveSettings = {
  secretKey: 'local-flutterwave-key',
  webhookHash: 'local-flutterwave-hash',
} as const;
export const telegramSettings = {
  token: '700000:local-telegram-bot-token',
  username: 'sos_expat_bot',
  webhookSecret: 'local-telegram-webhook-secret',
  /** The group in which admins read what happens. */
  adminChat: -1_000_700,
} as const;

export const marketingSettings = {
  measurementId: 'G-LOCAL1',
  pixelId: '7000000001',
  customerId: '7000000002',
  newsList: 'local1news',
  errorKey: 'localerrors',
  keys: { ga4: 'local-ga4', meta: 'local-meta', googleAds: 'local-ads', mailwizz: 'local-mailwizz' },
} as const;

export const mailSettings = {
  user: 'local-mail',
  password: 'local-mail-password',
  from: 'hello@sos-expat.example',
} as const;

/** Stays the same between runs, so that telephones stored by the last one can be read. */
export const phoneEncryptionKeys = JSON.stringify({
  active: 'local-1',
  keys: { 'local-1': Buffer.from('sos-expat: 32 bytes, local only!').toString('base64') },
});
