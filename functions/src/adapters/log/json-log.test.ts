import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeJsonLog } from './json-log.ts';

function logged(write: (log: ReturnType<typeof makeJsonLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(makeJsonLog((line) => lines.push(line)));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
const written = (value: unknown) => JSON.stringify(logged((log) => log.info('said', { value })));

describe('a log line', () => {
  it('is one JSON object with the severity that Cloud Logging knows', () => {
    const entries = logged((log) => {
      log.info('one', { session: 's1' });
      log.warn('two');
      log.error('three\nlines', { count: 3 });
    });
    expect(entries).toEqual([
      { severity: 'INFO', message: 'one', session: 's1' },
      { severity: 'WARNING', message: 'two' },
      { severity: 'ERROR', message: 'three\nlines', count: 3 },
    ]);
  });

  it('tells an error with its cause', () => {
    const [entry] = logged((log) =>
      log.error('failed', { error: new TypeError('outer', { cause: new Error('inner') }) }),
    );
    expect(entry).toMatchObject({ error: { name: 'TypeError', message: 'outer', cause: { message: 'inner' } } });
  });
});

describe('what is redacted', () => {
  it.each([
    ['+33612345678', '33612345678'],
    ['call to +33 6 12 34 56 78 failed', '6 12 34'],
    ['call to +1 (202) 555-0143 failed', '555-0143'],
    ['camille.aubert+sos@mail.example.org', 'camille'],
    ['Authorization: Bearer abc.DEF-123', 'abc.DEF'],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1MSJ9.', 'eyJzdWIi'],
    ['sk_test_51abc', '51abc'],
    ['pi_3abc_secret_xyz', 'xyz'],
    ['4242 4242 4242 4242', '4242 4242'],
    ['4242424242424242', '42424242'],
  ])('%j loses its secret', (text, secret) => {
    for (const value of [text, [text], { deep: { deeper: [text] } }, new Error(text)]) {
      expect(written(value)).not.toContain(secret);
    }
  });

  it.each(['to', 'From', 'phone', 'email', 'token', 'client_secret', 'clientSecret', 'authorization', 'card'])(
    'everything under %s',
    (name) => {
      expect(written({ [name]: 'whatever it is' })).not.toContain('whatever');
    },
  );

  it('any telephone in international form', () => {
    const e164 = fc.stringMatching(/^\+[1-9]\d{7,14}$/);
    fc.assert(
      fc.property(e164, (number) => {
        expect(written(`to ${number}.`)).not.toContain(number.slice(1));
      }),
    );
  });
});

describe('what stays', () => {
  it('every session’s id, by which the lines of one call are found', () => {
    fc.assert(
      fc.property(fc.uuid(), (session) => {
        expect(written(session)).toContain(session);
      }),
    );
    const allDigits = '12345678-1234-4123-8123-123456789012';
    expect(written(allDigits)).toContain(allDigits);
  });

  it('numbers, instants and the carrier’s ids', () => {
    const value = { at: 1_795_254_681_751, seconds: 61, callSid: `CA${'0123456789abcdef'.repeat(2)}` };
    expect(logged((log) => log.info('said', value))).toEqual([{ severity: 'INFO', message: 'said', ...value }]);
  });
});
