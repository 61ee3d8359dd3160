import { describe, expect, it } from 'vitest';
import { accountId, ACCOUNTS, Memory, openAccount, tornAccounts, wrongOrder } from './bank.ts';

const opened = Array.from({ length: ACCOUNTS }, (_, i) => ({ id: accountId(i), ...openAccount }));
const [first, second, ...others] = opened as [(typeof opened)[0], (typeof opened)[0], ...typeof opened];

describe('a view of all accounts', () => {
  it('is whole when the money only changed hands', () => {
    const moved = [{ ...first, balance: 900 }, { ...second, balance: 1100 }, ...others];
    expect(tornAccounts(moved)).toBeUndefined();
  });

  it('is torn when it shows half a transfer', () => {
    const half = [{ ...first, balance: 900 }, second, ...others];
    expect(tornAccounts(half)).toBe('the balances add up to 19900 instead of 20000');
  });

  it('is torn when an account is missing or overdrawn', () => {
    expect(tornAccounts(opened.slice(1))).toBe('19 accounts instead of 20');
    const overdrawn = [{ ...first, balance: -1 }, { ...second, balance: 2001 }, ...others];
    expect(tornAccounts(overdrawn)).toBe('account a00 is overdrawn: -1');
  });
});

it('a window in the wrong order names who stands wrong', () => {
  const window = [5, 4, 3, 2, 1].map((balance, i) => ({ id: accountId(i), balance, version: 1 }));
  expect(wrongOrder(window)).toBeUndefined();
  expect(wrongOrder(window.with(2, { id: 'a09', balance: 9, version: 1 }))).toBe(
    'account a09 with 9 stands behind a poorer one',
  );
  expect(wrongOrder(window.slice(1))).toBe('4 of the 5 richest accounts');
});

it('whoever has seen a version must not be shown an older one', () => {
  const memory = new Memory();
  expect(memory.backward([{ ...first, version: 3 }])).toBeUndefined();
  expect(memory.backward([{ ...first, version: 3 }])).toBeUndefined();
  expect(memory.backward([{ ...first, version: 2 }])).toBe('account a00 went back from version 3 to 2');
});
