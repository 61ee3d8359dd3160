import { describe, expect, it } from 'vitest';
import { guard, presentSecrets } from './boot-guard.ts';
import { debugVariables } from './boot-table.ts';
import { params } from './config.ts';
import { productionEnvironment } from './testing/production-environment.ts';

const ring = (active: string, keys: Record<string, unknown>) => JSON.stringify({ active, keys });
const GOOD_KEY = Buffer.from('a key that has thirty-two bytes.').toString('base64');
const keyOf = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const secrets = [
  'TWILIO_AUTH_TOKEN',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'PAYPAL_CLIENT_SECRET',
  'PHONE_ENCRYPTION_KEYS',
  'SMTP_PASSWORD',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
];
const FOREIGN_MODEL = 'ANTHROPIC_API_BASE is not the official host over https';
const FOREIGN_CERTIFICATES = 'GOOGLE_CERTIFICATES_URL is not the address of the certificates of Google';
const FOREIGN_ACCOUNT = 'INVOKER_ACCOUNT is not a service account of Google Cloud';
const FOREIGN_ADDRESS = 'FUNCTION_ADDRESSES is no list of addresses of functions on Google Cloud';
const UNFIT_SECRET = 'TELEGRAM_WEBHOOK_SECRET is too short, or has signs that Telegram refuses';
const INVENTED_PROJECT = 'the project is one of the local world (demo-...)';
const judge = (change: Record<string, string | undefined>) => guard({ ...productionEnvironment, ...change }, secrets);

it('lets a complete environment start', () => {
  expect(judge({})).toEqual([]);
  const optional = { TWILIO_API_BASE: undefined, STRIPE_API_BASE: undefined, SMTP_URL: undefined };
  expect(judge({ ...optional, GOOGLE_CERTIFICATES_URL: undefined })).toEqual([]);
  expect(judge({ INVOKER_ACCOUNT: '1234567890-compute@developer.gserviceaccount.com' })).toEqual([]);
  expect(judge({ FUNCTION_ADDRESSES: '["https://{service}-1234567890.europe-west3.run.app"]' })).toEqual([]);
  expect(judge({ TWILIO_API_BASE: 'https://api.dublin.ie1.twilio.com' })).toEqual([]);
  expect(judge({ STRIPE_SECRET_KEY: `rk_live_${'0'.repeat(24)}` })).toEqual([]);
});

it('starts with the defaults of every address that nobody has set', () => {
  const defaults = Object.values(params).flatMap((param) => {
    const value = param !== params.projectId && 'options' in param ? param.options?.default : undefined;
    return value === undefined ? [] : [[param.name, String(value as string | boolean)] as const];
  });
  expect(defaults.map(([name]) => name)).toContain('VIES_API_BASE');
  expect(judge(Object.fromEntries(defaults))).toEqual([]);
});

it('has nothing to say where nothing is in production', () => {
  expect(guard({ FIREBASE_DEBUG_MODE: 'true' }, secrets)).toEqual([]);
});

describe('a production process is refused', () => {
  it.each(debugVariables)('with %s', (name) => {
    expect(judge({ [name]: 'true' })).toEqual([`${name} is set`]);
  });

  it.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'NODE_TLS_REJECT_UNAUTHORIZED is 0'],
    ['GCLOUD_PROJECT', 'demo-sos', INVENTED_PROJECT],
    ['GOOGLE_CLOUD_PROJECT', 'demo-sos', INVENTED_PROJECT],
    ['FIREBASE_CONFIG', '{ "projectId": "demo-sos" }', INVENTED_PROJECT],
    ['CHECK_ANSWERS', 'true', 'CHECK_ANSWERS is true'],
    ['APP_CHECK', 'on', 'APP_CHECK is none of off, watch and enforce'],
    [
      'APP_CHECK_KEYS_URL',
      'https://example.org/v1/jwks',
      'APP_CHECK_KEYS_URL is not the address of the keys of App Check',
    ],
    ['TWILIO_API_BASE', 'http://api.twilio.com', 'TWILIO_API_BASE is not the official host over https'],
    ['TWILIO_API_BASE', 'https://api.twilio.com.example.org', 'TWILIO_API_BASE is not the official host over https'],
    ['TWILIO_API_BASE', 'https://api.twilio.com@example.org', 'TWILIO_API_BASE is not the official host over https'],
    ['TWILIO_API_BASE', 'https://api.twilio.com/v2', 'TWILIO_API_BASE is not the official host over https'],
    ['TWILIO_API_BASE', '', 'TWILIO_API_BASE is not the official host over https'],
    ['STRIPE_API_BASE', 'https://api.stripe.com:8443', 'STRIPE_API_BASE is not the official host over https'],
    ['STRIPE_API_BASE', 'http://127.0.0.1:4020', 'STRIPE_API_BASE is not the official host over https'],
    ['STRIPE_API_BASE', 'https://apiXstripe.com', 'STRIPE_API_BASE is not the official host over https'],
    ['PAYPAL_API_BASE', 'https://api-m.sandbox.paypal.com', 'PAYPAL_API_BASE is not the official host over https'],
    ['PAYPAL_API_BASE', 'https://api-m.paypal.com.example.org', 'PAYPAL_API_BASE is not the official host over https'],
    ['PAYPAL_CERTIFICATE_BASE', 'https://example.org', 'PAYPAL_CERTIFICATE_BASE is not the official host over https'],
    ['PAYPAL_CERTIFICATE_BASE', '', 'PAYPAL_CERTIFICATE_BASE is not the official host over https'],
    ['PAYPAL_CLIENT_SECRET', 'local-paypal-secret', 'PAYPAL_CLIENT_SECRET is not a secret of PayPal'],
    ['ANTHROPIC_API_BASE', 'http://127.0.0.1:4080', 'ANTHROPIC_API_BASE is not the official host over https'],
    ['ANTHROPIC_API_BASE', 'https://api.anthropic.com.example.org', FOREIGN_MODEL],
    ['PERPLEXITY_API_BASE', 'https://example.org', 'PERPLEXITY_API_BASE is not the official host over https'],
    ['OPENAI_API_BASE', 'https://api.openai.com', 'OPENAI_API_BASE is not the address of the models of OpenAI'],
    ['OPENAI_API_BASE', 'https://example.org/v1', 'OPENAI_API_BASE is not the address of the models of OpenAI'],
    ['PAGE_READER', 'http://127.0.0.1:4081', 'PAGE_READER is not an https address'],
    ['SENTRY_DSN', 'http://local@127.0.0.1:4081/1', 'SENTRY_DSN is not the address of a project of Sentry'],
    [
      'SENTRY_DSN',
      `https://${'0'.repeat(32)}@o1.ingest.sentry.io.example.com/1`,
      'SENTRY_DSN is not the address of a project of Sentry',
    ],
    ['ASSISTANT_WORDS_URL', 'http://example.org/hear', 'ASSISTANT_WORDS_URL is not an https address'],
    ['AGENCY_ORIGIN', 'http://multi.sos-expat.com', 'AGENCY_ORIGIN is not an https address'],
    ['ASSISTANT_ORIGIN', 'http://ia.sos-expat.com', 'ASSISTANT_ORIGIN is not an https address'],
    ['OPENAI_API_KEY', 'local-openai', 'OPENAI_API_KEY is one of the local world'],
    ['TELEGRAM_API_BASE', 'http://127.0.0.1:4070', 'TELEGRAM_API_BASE is not the official host over https'],
    ['TELEGRAM_LINK_BASE', 'https://t.me.example.org', 'TELEGRAM_LINK_BASE is not the official host over https'],
    ['TELEGRAM_BOT_TOKEN', '700000:local-telegram-bot-token', 'TELEGRAM_BOT_TOKEN is not a token of Telegram'],
    ['TELEGRAM_WEBHOOK_SECRET', 'x'.repeat(31), UNFIT_SECRET],
    ['TELEGRAM_WEBHOOK_SECRET', `${'x'.repeat(32)}!`, UNFIT_SECRET],
    ['TELEGRAM_WEBHOOK_SECRET', `local-${'x'.repeat(32)}`, UNFIT_SECRET],
    ['PAYMENTS_BASE_URL', 'http://pay.example.org', 'PAYMENTS_BASE_URL is not an https address'],
    ['PAYMENTS_BASE_URL', 'https://localhost:5001', 'PAYMENTS_BASE_URL is not an https address'],
    ['PAYMENTS_BASE_URL', '', 'PAYMENTS_BASE_URL is not an https address'],
    ['PAYMENTS_BASE_URL', undefined, 'PAYMENTS_BASE_URL is not an https address'],
    ['WEB_ORIGINS', '["https://a.example","http://b.example"]', 'WEB_ORIGINS has an origin that is not https'],
    ['WEB_ORIGINS', 'http://a.example', 'WEB_ORIGINS has an origin that is not https'],
    ['WEB_ORIGINS', '["*"]', 'WEB_ORIGINS has an origin that is not https'],
    ['SMTP_URL', 'smtp://smtp.zoho.eu:465', 'SMTP_URL is not the address of a mail server over TLS'],
    ['SMTP_URL', 'smtps://127.0.0.1:1025', 'SMTP_URL is not the address of a mail server over TLS'],
    ['SMTP_URL', '', 'SMTP_URL is not the address of a mail server over TLS'],
    ['SMTP_PASSWORD', 'local-mail', 'SMTP_PASSWORD is one of the local world'],
    ['GOOGLE_CERTIFICATES_URL', 'http://127.0.0.1:5001/oauth2/v1/certs', FOREIGN_CERTIFICATES],
    ['GOOGLE_CERTIFICATES_URL', 'http://www.googleapis.com/oauth2/v1/certs', FOREIGN_CERTIFICATES],
    ['GOOGLE_CERTIFICATES_URL', 'https://www.googleapis.com@example.org/oauth2/v1/certs', FOREIGN_CERTIFICATES],
    ['GOOGLE_CERTIFICATES_URL', '', FOREIGN_CERTIFICATES],
    ['INVOKER_ACCOUNT', 'emulated-service-acct@email.com', FOREIGN_ACCOUNT],
    ['INVOKER_ACCOUNT', 'a@gserviceaccount.com.example.org', FOREIGN_ACCOUNT],
    ['INVOKER_ACCOUNT', undefined, FOREIGN_ACCOUNT],
    ['FUNCTION_ADDRESSES', '[]', FOREIGN_ADDRESS],
    ['FUNCTION_ADDRESSES', undefined, FOREIGN_ADDRESS],
    ['FUNCTION_ADDRESSES', '["https://europe-west3-demo.cloudfunctions.net"]', FOREIGN_ADDRESS],
    ['FUNCTION_ADDRESSES', '["https://{service}.a.run.app.example.org"]', FOREIGN_ADDRESS],
    ['FUNCTION_ADDRESSES', '["http://{service}-abc-ew.a.run.app"]', FOREIGN_ADDRESS],
    ['TWILIO_AUTH_TOKEN', 'a'.repeat(31), 'TWILIO_AUTH_TOKEN is not 32 hexadecimal digits'],
    ['TWILIO_AUTH_TOKEN', 'local-twilio-auth-token', 'TWILIO_AUTH_TOKEN is not 32 hexadecimal digits'],
    ['STRIPE_SECRET_KEY', 'sk_test_local', 'STRIPE_SECRET_KEY is a test key'],
    ['STRIPE_SECRET_KEY', `rk_test_${'0'.repeat(24)}`, 'STRIPE_SECRET_KEY is a test key'],
    ['STRIPE_SECRET_KEY', 'sk_live_short', 'STRIPE_SECRET_KEY is not a live key of Stripe'],
    ['STRIPE_SECRET_KEY', `pk_live_${'0'.repeat(24)}`, 'STRIPE_SECRET_KEY is not a live key of Stripe'],
    ['STRIPE_WEBHOOK_SECRET', 'whsec_', 'STRIPE_WEBHOOK_SECRET is not a signing secret of Stripe'],
    ['STRIPE_WEBHOOK_SECRET', '0'.repeat(38), 'STRIPE_WEBHOOK_SECRET is not a signing secret of Stripe'],
    ['PHONE_ENCRYPTION_KEYS', 'no json', 'PHONE_ENCRYPTION_KEYS is not a key ring'],
    ['PHONE_ENCRYPTION_KEYS', 'null', 'PHONE_ENCRYPTION_KEYS is not a key ring'],
    ['PHONE_ENCRYPTION_KEYS', '{"active":"k","keys":["k"]}', 'PHONE_ENCRYPTION_KEYS is not a key ring'],
    ['PHONE_ENCRYPTION_KEYS', ring('gone', { k: GOOD_KEY }), 'PHONE_ENCRYPTION_KEYS has no key of its active name'],
    ['PHONE_ENCRYPTION_KEYS', ring('k', { k: 'c2hvcnQ=' }), 'PHONE_ENCRYPTION_KEYS has a key that is not 32 bytes'],
    [
      'PHONE_ENCRYPTION_KEYS',
      ring('k', { k: GOOD_KEY, old: 7 }),
      'PHONE_ENCRYPTION_KEYS has a key that is not 32 bytes',
    ],
    ['PHONE_ENCRYPTION_KEYS', ring('k', { k: keyOf(0) }), 'PHONE_ENCRYPTION_KEYS has a key that can be guessed'],
    [
      'PHONE_ENCRYPTION_KEYS',
      ring('k', { k: GOOD_KEY, old: keyOf(7) }),
      'PHONE_ENCRYPTION_KEYS has a key that can be guessed',
    ],
    ['PHONE_ENCRYPTION_KEYS', ring('k', { k: ` ${GOOD_KEY}` }), 'PHONE_ENCRYPTION_KEYS has a key that is not 32 bytes'],
  ])('with %s=%s', (name, value, reason) => {
    expect(judge({ [name]: value })).toEqual([reason]);
  });

  it.each(secrets)('without %s, where it is bound', (name) => {
    expect(judge({ [name]: undefined })).toEqual([`${name} is missing or empty`]);
    expect(judge({ [name]: '' })).toEqual([`${name} is missing or empty`]);
  });

  it('for every reason at once, and never tells a value', () => {
    const reasons = judge({
      STRIPE_SECRET_KEY: 'sk_test_local',
      TWILIO_AUTH_TOKEN: 'secret-value',
      NODE_DEBUG: 'http',
    });
    expect(reasons).toHaveLength(3);
    expect(reasons.join()).not.toMatch(/sk_test|secret-value/);
  });
});

it('does not miss a secret that the function does not bind', () => {
  const { STRIPE_SECRET_KEY: _unbound, ...env } = productionEnvironment;
  expect(guard(env, presentSecrets(env))).toEqual([]);
  expect(presentSecrets({ ...env, STRIPE_SECRET_KEY: '' })).toContain('STRIPE_SECRET_KEY');
});
