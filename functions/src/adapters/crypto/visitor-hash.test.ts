import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeVisitorHash } from './visitor-hash.ts';

const ring = () => JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
const december = Date.UTC(2026, 11, 1);

it('a network has another digest each month, and nothing of the address is in it', () => {
  const hash = makeVisitorHash(ring());
  expect(hash.network('203.0.113.7', december)).toBe(hash.network('203.0.113.7', december + 1));
  expect(hash.network('203.0.113.7', december)).not.toBe(hash.network('203.0.113.7', december - 1));
  expect(hash.network('203.0.113.7', december)).not.toContain('203');
});

it('a browser has one digest, which another key does not give', () => {
  const [keys, others] = [ring(), ring()];
  expect(makeVisitorHash(keys).device('visitor-1')).toBe(makeVisitorHash(keys).device('visitor-1'));
  expect(makeVisitorHash(keys).device('visitor-1')).not.toBe(makeVisitorHash(keys).device('visitor-2'));
  expect(makeVisitorHash(keys).device('visitor-1')).not.toBe(makeVisitorHash(others).device('visitor-1'));
});
