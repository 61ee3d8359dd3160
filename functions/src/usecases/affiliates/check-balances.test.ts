import { expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { makeCheckBalances } from './check-balances.ts';

it('a stored balance that its ledger does not say is an alert, and one that cannot be read stops no other', async () => {
  const balances: Readonly<Record<string, { stored: number; ledger: number } | undefined>> = {
    ana: { stored: 1000, ledger: 1000 },
    bea: { stored: 1000, ledger: 900 },
    cleo: undefined,
  };
  const alerts = new MemoryAlerts();
  const failed: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (message: string) => void failed.push(message) };
  const check = makeCheckBalances({
    balances: {
      affiliates: async (programme) => ({
        ids: programme === 'chatter' ? ['eve', ...Object.keys(balances)] : [],
        next: null,
      }),
      compare: async (_programme, uid) => {
        if (uid === 'eve') throw new Error('it cannot be read');
        return balances[uid];
      },
    },
    alerts,
    clock: { now: () => 5 },
    log,
  });
  expect(await check()).toBe(4);
  expect(alerts.raised).toMatchObject([
    { kind: 'affiliate_balance_wrong', key: 'bea', detail: { affiliate: 'bea', stored: 1000, ledger: 900 } },
  ]);
  expect(failed).toEqual(['balance_not_checked']);
});
