import { randomBytes } from 'node:crypto';
import twilio from 'twilio';

const ACCOUNT_SID = `AC${'1'.repeat(32)}`;
const AUTH_TOKEN = '3'.repeat(32);
const BASE = 'https://europe-west3-sos-bench.cloudfunctions.net';
const TARGET = 'twilioCallWebhook';
const SEARCH = '?session=9b2f6f0e-5f0a-4c39-9f6e-2f1c1a7d3b11&attempt=client-1&party=client&locale=en&part=answer';

/** What the telephone company asks when somebody picks up. */
const form = {
  AccountSid: ACCOUNT_SID,
  ApiVersion: '2010-04-01',
  CallSid: `CA${'2'.repeat(32)}`,
  CallStatus: 'in-progress',
  Direction: 'outbound-api',
  From: '+15005550006',
  To: '+33612345678',
};

export const target = TARGET;
/** The path at which a function deployed alone hears it; its public address, which is signed, has the name too. */
export const path = `/${SEARCH}`;
export const body = new URLSearchParams(form).toString();
export const headers = {
  'content-type': 'application/x-www-form-urlencoded',
  'x-twilio-signature': twilio.getExpectedTwilioSignature(AUTH_TOKEN, `${BASE}/${TARGET}${SEARCH}`, form),
};

/** The environment in which the request is genuine. */
export const environment = {
  NODE_ENV: 'production',
  TZ: 'UTC',
  GCLOUD_PROJECT: 'sos-bench',
  FIREBASE_CONFIG: '{"projectId":"sos-bench"}',
  METADATA_SERVER_DETECTION: 'none',
  K_SERVICE: TARGET.toLowerCase(),
  FUNCTION_TARGET: TARGET,
  PAYMENTS_BASE_URL: BASE,
  TWILIO_API_BASE: 'https://api.twilio.com',
  TWILIO_ACCOUNT_SID: ACCOUNT_SID,
  TWILIO_FROM_NUMBER: '+15005550006',
  TWILIO_AUTH_TOKEN: AUTH_TOKEN,
  STRIPE_API_BASE: 'https://api.stripe.com',
  STRIPE_SECRET_KEY: `sk_live_${'4'.repeat(24)}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${'5'.repeat(32)}`,
  PHONE_ENCRYPTION_KEYS: JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }),
  WEB_ORIGINS: 'https://sos-expat.com',
  INVOKER_ACCOUNT: 'functions@sos-bench.iam.gserviceaccount.com',
  FUNCTION_ADDRESSES: '["https://{region}-sos-bench.cloudfunctions.net/{name}"]',
};
