import { afterAll, describe, expect, it } from 'vitest';
import { tempTree } from '../testing/temp-tree.ts';
import { secretShapes } from './secret-shapes.ts';
import { scan, secretsIn } from './secrets.ts';

const hex = (length: number) => '0123456789abcdef'.repeat(8).slice(0, length);
const mixed = (length: number) => 'aB3dE6gH9jK2'.repeat(9).slice(0, length);
/** Made of pieces, so that no file of ours holds one. */
const planted: readonly (readonly [string, string])[] = [
  ['Stripe live key', `sk_${'live'}_${mixed(24)}`],
  ['Stripe live key', `rk_${'live'}_${mixed(24)}`],
  ['Stripe test key', `sk_${'test'}_${mixed(40)}`],
  ['Stripe restricted test key', `rk_${'test'}_${mixed(40)}`],
  ['Stripe signing secret', `wh${'sec'}_${mixed(32)}`],
  ['Twilio auth token', `TWILIO_${'AUTH_TOKEN'}=${hex(32)}`],
  ['Twilio auth token', `${'authToken'}: '${hex(32)}'`],
  ['Twilio account with token', `twilio('A${'C'}${hex(32)}', '${hex(32)}')`],
  ['Twilio account with token', `https://A${'C'}${hex(32)}:${hex(32)}@api.example.org`],
  ['Twilio API key', `S${'K'}${hex(32)}`],
  ['private key', `-----BEGIN ${'PRIVATE'} KEY-----\n${mixed(64)}\n`],
  ['private key', `"private_key": "-----BEGIN RSA ${'PRIVATE'} KEY-----\\n${mixed(64)}\\n"`],
  ['Google service account', `{"type": "service_account", "private_${'key_id'}": "${hex(40)}"}`],
  ['Google refresh token', `1/${'/0'}${mixed(60)}`],
  ['PayPal access token', `access_${'token'}$production$${mixed(16).toLowerCase()}$${hex(32)}`],
  ['PayPal secret', `PAYPAL_CLIENT_${'SECRET'}=${mixed(80)}`],
  ['Wise token', `WISE_API_${'TOKEN'}=${hex(8)}-1234-4123-8123-${hex(12)}`],
  ['Flutterwave secret key', `FLW${'SECK'}-${hex(32)}-X`],
  ['Telegram bot token', `123456789:A${'A'}${mixed(33)}`],
  ['SMTP address with a password', `smtp${'s'}://post:${mixed(9)}@mail.example.org:465`],
  ['SendGrid key', `S${'G'}.${mixed(22)}.${mixed(43)}`],
  ['AWS access key', `AK${'IA'}${hex(16).toUpperCase()}`],
  ['AWS secret key', `aws_secret_${'access_key'} = ${mixed(40)}`],
  ['GitHub token', `gh${'p'}_${mixed(36)}`],
  ['Slack token', `xox${'b'}-${mixed(30)}`],
];

describe('a secret', () => {
  it.each(planted)('of the kind "%s" is found by its line', (kind, text) => {
    const found = secretsIn(`first\nsecond ${text}\nthird`);
    expect(found).toContainEqual({ line: 2, kind });
  });

  it('of every kind has its example', () => {
    expect(new Set(planted.map(([kind]) => kind))).toEqual(new Set(secretShapes.map(({ name }) => name)));
  });

  it.each([
    'sk_test_local',
    'whsec_of_the_tests',
    'pk_live_1234567890abcdefghijklmn',
    'AC00000000000000000000000000005051',
    "authToken: 'local-twilio-auth-token'",
    'CA0123456789abcdef0123456789abcdef',
    '-----BEGIN PRIVATE KEY-----\n${body}',
    'sha 164d8ce0af80ebe4ad937408fe8c8dccc0631212',
    'session 9b2f6f0e-5f0a-4c39-9f6e-2f1c1a7d3b11',
    'smtp://mail.example.org:25',
    'smtp://${user}:${password}@${host}',
  ])('is not seen in %j', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

describe('the scan', () => {
  const [[, secret] = ['', '']] = planted;
  const tree = tempTree({
    'empty/note.md': '',
    'src/a.ts': `const key = '${secret}';`,
    'node_modules/x/b.js': secret,
    '.env': secret,
  });
  afterAll(() => tree.remove());

  it('names the place and not the value, and reads hidden files but nothing that is installed', async () => {
    const { failed, report = '' } = await scan(tree.root, 1);
    expect(failed).toBe(1);
    expect(report.split('\n').toSorted()).toEqual(['.env:1: Stripe live key', 'src/a.ts:1: Stripe live key']);
  });

  it('fails when it reads too little to mean anything', async () => {
    expect((await scan(`${tree.root}/empty`, 2)).failed).toBe(1);
  });
});
