import { afterEach, expect, it, vi } from 'vitest';
import { callerAddress } from './caller.ts';

const KEY = 'k'.repeat(43);
const seen = { 'x-forwarded-for': '10.9.8.7, 203.0.113.5' };

function addressWith(headers: Readonly<Record<string, string>>): string {
  return callerAddress((name) => headers[name]);
}

afterEach(() => vi.unstubAllEnvs());

it('believes our own front end, whose key proves it', () => {
  vi.stubEnv('FRONT_KEY', KEY);
  expect(addressWith({ ...seen, 'x-front-address': '198.51.100.7', 'x-front-key': KEY })).toBe('198.51.100.7');
});

it.each([
  ['another key', { 'x-front-address': '198.51.100.7', 'x-front-key': `${KEY}k` }],
  ['no key', { 'x-front-address': '198.51.100.7' }],
  ['a key without an address', { 'x-front-key': KEY }],
  ['nothing', {}],
])('goes by what Google saw for whoever shows %s', (_, shown) => {
  vi.stubEnv('FRONT_KEY', KEY);
  expect(addressWith({ ...seen, ...shown })).toBe('203.0.113.5');
});

it('believes nobody while there is no key', () => {
  vi.stubEnv('FRONT_KEY', '');
  expect(addressWith({ ...seen, 'x-front-address': '198.51.100.7', 'x-front-key': '' })).toBe('203.0.113.5');
});
