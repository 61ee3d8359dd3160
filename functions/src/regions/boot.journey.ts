import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { productionEnvironment } from '../runtime/testing/production-environment.ts';

const regions = ['europe-west1', 'europe-west2', 'europe-west3'];
const bad: Readonly<Record<string, string>> = {
  FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080',
  FIREBASE_DEBUG_MODE: 'true',
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
  TWILIO_API_BASE: 'https://api.twilio.com.example.org',
  GOOGLE_CERTIFICATES_URL: 'http://127.0.0.1:5001/oauth2/v1/certs',
  TWILIO_AUTH_TOKEN: '',
  STRIPE_SECRET_KEY: 'sk_test_local',
  PAYMENTS_BASE_URL: 'http://pay.example.org',
  CHECK_ANSWERS: 'true',
};

/** Loads the region's built bundle as Cloud Run would, in a process of its own. */
function load(
  region: string,
  change: Readonly<Record<string, string | undefined>>,
): Promise<{ code: number; said: string }> {
  const entry = new URL(`../../dist/${region}/index.js`, import.meta.url).href;
  const program = `await import(${JSON.stringify(entry)}); console.log('loaded');`;
  const env = { ...productionEnvironment, METADATA_SERVER_DETECTION: 'none', ...change };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '--eval', program],
      { env, cwd: fileURLToPath(new URL('.', import.meta.url)) },
      (error, out, errors) => resolve({ code: error ? Number(error.code) : 0, said: out + errors }),
    );
  });
}

describe.each(regions)('the bundle of %s in production', (region) => {
  it('starts when everything is in order', async () => {
    expect(await load(region, {})).toEqual({ code: 0, said: 'loaded\n' });
  });

  it('exits with the reason in one line otherwise', async () => {
    for (const [name, value] of Object.entries(bad)) {
      const { code, said } = await load(region, { [name]: value });
      const line = said.split('\n').find((each) => each.includes('refused_to_start'));
      expect({ name, code, said }).toMatchObject({ code: 1, said: expect.not.stringContaining('loaded') as string });
      expect(JSON.parse(line ?? '{}')).toMatchObject({
        severity: 'CRITICAL',
        reasons: [expect.stringContaining(name)],
      });
    }
  });

  it('starts with emulators where no service of Cloud Run is named', async () => {
    expect(await load(region, { ...bad, K_SERVICE: '' })).toMatchObject({ code: 0 });
  });
});

it.each([
  ['europe-west3', 'stripeWebhook', 'STRIPE_WEBHOOK_SECRET'],
  ['europe-west3', 'executeCallTask', 'TWILIO_AUTH_TOKEN'],
  ['europe-west1', 'createAndScheduleCall', 'PHONE_ENCRYPTION_KEYS'],
])('in %s, %s does not start without %s, and a function that does not bind it does', async (region, target, secret) => {
  const without = { [secret]: undefined };
  const refused = await load(region, { ...without, FUNCTION_TARGET: target });
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining(`${secret} is missing or empty`) as string });
  expect(await load(region, { ...without, FUNCTION_TARGET: 'healthz' })).toMatchObject({ code: 0 });
});
