import { expect, it } from 'vitest';
import { connectionOverrides } from './connection-overrides.ts';

const policy = (fragment: string) => [...connectionOverrides(`http://host/hook#${fragment}`).retryOn];

it('has the documented defaults: one retry, only after a failed connection', () => {
  expect(connectionOverrides('http://host/hook?a=1')).toEqual({
    url: 'http://host/hook?a=1',
    connectMs: 5_000,
    readMs: 15_000,
    totalMs: 15_000,
    retries: 1,
    retryOn: new Set(['ct']),
  });
});

it('takes the fragment off the address and reads it', () => {
  expect(connectionOverrides('http://host/hook#ct=2000&rt=3000&tt=9000&rc=3&rp=ct,rt,5xx')).toEqual({
    url: 'http://host/hook',
    connectMs: 2_000,
    readMs: 3_000,
    totalMs: 9_000,
    retries: 3,
    retryOn: new Set(['ct', 'rt', '5xx']),
  });
});

it('keeps every value within its limits', () => {
  const overrides = connectionOverrides('http://host/hook#ct=1&rt=90000&tt=90000&rc=9');
  expect(overrides).toMatchObject({ connectMs: 100, readMs: 15_000, totalMs: 15_000, retries: 5 });
});

it.each([
  ['rp=all', ['4xx', '5xx', 'ct', 'rt']],
  ['rp=4xx', ['4xx']],
  ['rp=nonsense', []],
])('understands %s', (fragment, causes) => {
  expect(policy(fragment)).toEqual(causes);
});
