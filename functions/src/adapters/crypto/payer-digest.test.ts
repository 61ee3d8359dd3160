import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePayerDigest } from './payer-digest.ts';

const ring = () => JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } });

it('a card has one digest, which is of its rail and of our key, and tells nothing of it', () => {
  const [digest, other] = [makePayerDigest(ring()), makePayerDigest(ring())];
  expect(digest('stripe', 'Xt5EWLLDS7FJjR1c')).toBe(digest('stripe', 'Xt5EWLLDS7FJjR1c'));
  const others = [
    digest('stripe', 'another'),
    digest('paypal', 'Xt5EWLLDS7FJjR1c'),
    other('stripe', 'Xt5EWLLDS7FJjR1c'),
  ];
  expect(others).not.toContain(digest('stripe', 'Xt5EWLLDS7FJjR1c'));
  expect(digest('stripe', 'Xt5EWLLDS7FJjR1c')).not.toContain('Xt5E');
});
