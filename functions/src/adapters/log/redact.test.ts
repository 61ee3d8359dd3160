import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';
import { kinds } from './kinds.ts';
import { redactText, word } from './redact-text.ts';
import { harmless } from './testing/harmless-lines.ts';
import { disguises, secretsByKind } from './testing/secrets.ts';
import { fieldNames, surroundings, wrappings } from './testing/surroundings.ts';

const written = (value: unknown) => JSON.stringify(redact(value));

describe.each(Object.entries(secretsByKind))('%s', (_kind, secrets) => {
  it.each(Object.entries(disguises))('is not found, written %s, in any text or field', (_how, disguise) => {
    fc.assert(
      fc.property(secrets, surroundings, wrappings, ({ text, telltale }, surround, wrap) => {
        const line = surround(disguise(text));
        const result = written(wrap(line));
        expect(result).not.toContain(disguise(telltale));
        expect(result).not.toContain(telltale);
      }),
      { numRuns: 60 },
    );
  });
});

it('a short word is of no kind, so that it need not be looked at', () => {
  const parts = fc.constantFrom(
    'FLW',
    'SECK',
    'AC',
    'AKIA',
    'sk',
    'eyJ',
    'bearer',
    'secret',
    'tel',
    'a',
    'Z',
    'deadbeef',
  );
  const words = fc
    .array(parts, { maxLength: 5 })
    .map((some) => some.join(''))
    .filter((text) => word.test(text));
  fc.assert(
    fc.property(words, (text) => {
      expect(kinds.filter(({ pattern }) => text.search(pattern) >= 0)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('a field', () => {
  it.each(fieldNames)('%s is hidden whatever it holds', (name) => {
    for (const value of ['whatever it is', 612_345_678, ['whatever'], { deep: 'whatever' }]) {
      expect(written({ outer: { [name]: value } })).not.toMatch(/whatever|612/);
      expect(written(new Map([[name, value]]))).not.toMatch(/whatever|612/);
    }
    expect(written([[name, 'whatever']])).not.toContain('whatever');
    expect(written({ name, value: 'whatever' })).not.toContain('whatever');
    expect(written(`https://x.example/a?one=1&${name}=whatever&two=2`)).toContain('two=2');
  });

  it.each([
    'session',
    'callSid',
    'amount',
    'currency',
    'tokenCount',
    'emailSent',
    'phoneCountry',
    'function',
    'path',
    'attempt',
    'keyId',
    'cardType',
    'toward',
    'panel',
    'author',
  ])('%s is shown', (name) => {
    expect(redact({ [name]: 'fine' })).toEqual({ [name]: 'fine' });
  });

  it('says yes, no or nothing even under a secret’s name', () => {
    expect(redact({ phone: null, email: '', token: true })).toEqual({ phone: null, email: '', token: true });
  });

  it('is hidden when it is a key ring', () => {
    const ring = { active: 'k1', keys: { k1: 'short' } };
    expect(redact({ ring })).toEqual({ ring: { active: 'k1', keys: '[redacted]' } });
    expect(written(JSON.stringify(ring))).not.toContain('short');
    expect(redact({ keys: ['a', 'b'] })).toEqual({ keys: ['a', 'b'] });
  });
});

it.each(['ana._rk_x@world.fr', 'sk_live_1@a-b.example.net', '+33612345678@sip.example.org'])(
  'an address that looks like something else within is hidden whole: %s',
  (address) => expect(redactText(`for ${address}.`)).toMatch(/^for \[\w+\]\.$/),
);

describe('what stays as it is', () => {
  it.each(harmless)('%s', (line) => {
    expect(redactText(line)).toBe(line);
  });

  it('ids, whatever stands in them', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 32, maxLength: 32 });
    const id = fc.string({ unit: fc.constantFrom(...'0123456789ABCxyz'.split('')), minLength: 20, maxLength: 28 });
    const ids = fc.oneof(
      fc.uuid(),
      hex.map((sid) => `CA${sid}`),
      fc.tuple(fc.constantFrom('evt_', 'pi_', 'ch_', 're_'), id).map((parts) => parts.join('')),
      id.map((uid) => `u${uid}`),
    );
    fc.assert(
      fc.property(ids, (text) => {
        expect(redactText(`call ${text} ended`)).toBe(`call ${text} ended`);
      }),
    );
  });

  it('instants and amounts, in numbers and in words', () => {
    const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.nat(10_000_000), (at, cents) => {
        const line = `${at.toISOString()} at=${at.getTime()} amount ${cents} (${(cents / 100).toFixed(2)} EUR)`;
        expect(redactText(line)).toBe(line);
        expect(redact({ at: at.getTime(), cents, when: at })).toEqual({
          at: at.getTime(),
          cents,
          when: at.toISOString(),
        });
      }),
    );
  });
});

describe('any value', () => {
  it('can be written as JSON, in bounded time and depth', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }), (value) => {
        expect(() => JSON.stringify(redact({ value }))).not.toThrow();
      }),
    );
    const circle: Record<string, unknown> = { name: 'round' };
    circle['self'] = circle;
    expect(redact(circle)).toEqual({ name: 'round', self: '[circular]' });
    expect(redact(Buffer.from('secret'))).toBe('[6 bytes]');
  });

  it('of an error leaves out what the vendor was asked, and tells its code', () => {
    const cause = Object.assign(new Error('inner'), { code: 21_211, config: { data: 'To=anything' } });
    const error = new AggregateError([new Error('a@example.org failed')], 'outer', { cause });
    const text = written(error);
    expect(text).toContain('21211');
    expect(text).not.toContain('anything');
    expect(text).not.toContain('a@example');
  });
});
