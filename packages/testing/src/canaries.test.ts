import { describe, expect, it } from 'vitest';
import { canariesIn } from './canaries.ts';

const planted = ['+33611112222', 'nora@canary.example', 'Nora “Canary”'] as const;
const [phone, email, name] = planted;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a canary is found', () => {
  it.each([
    ['as it is', `To=${phone}`, phone],
    ['without its sign', 'call 33611112222 failed', phone],
    ['with spaces', '33 6 11 11 22 22', phone],
    ['with dots', '+33.611.112.222', phone],
    ['in an address', `?to=${encodeURIComponent(phone)}`, phone],
    ['in capitals', email.toUpperCase(), email],
    ['in an address', encodeURIComponent(email), email],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ name })), name],
    ['in base64', base64(`{"mail":"${email}"}`), email],
    ['in base64 elsewhere', base64(`{"a":"${email}"}`), email],
    ['in base64 elsewhere still', base64(`{"to":"${email}"}`), email],
  ])('%s: %s', (_how, text, canary) => {
    expect(canariesIn(text, planted)).toEqual([canary]);
  });
});

it.each(['nora@example.com', '+33611112223', 'invoice 336 of 1111', 'Nora', ''])('none is found in %j', (text) => {
  expect(canariesIn(text, planted)).toEqual([]);
});
