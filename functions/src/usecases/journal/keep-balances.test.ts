import type { Posting } from '@sos/domain/journal/posting';
import { expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryJournal } from '../testing/memory-journal.ts';
import { makeKeepBalances, makeRecomputeBalances } from './keep-balances.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const entry = (id: string, at: number, amounts: readonly [number, number] = [5, -5]): Posting => ({
  id,
  paymentId: 'booking-1',
  at,
  lines: [
    { account: 'stripe_clearing', partyId: null, amount: amounts[0], currency: 'EUR' },
    { account: 'platform_revenue', partyId: null, amount: amounts[1], currency: 'EUR' },
  ],
});

function aJournal(...entries: Posting[]) {
  const journal = new MemoryJournal();
  for (const each of entries) journal.byId.set(each.id, each);
  const alerts = new MemoryAlerts();
  const needs = { journal, alerts, clock: { now: () => NOW }, log };
  return { journal, alerts, keep: makeKeepBalances(needs), recompute: makeRecomputeBalances(needs) };
}

it('the balances are what all entries add up to, in however many runs, and are found again from the first entry', async () => {
  const early = Array.from({ length: 1200 }, (_, index) => entry(`e-${index}`, index));
  const { journal, keep, recompute } = aJournal(...early);
  await keep();
  journal.byId.set('late', entry('late', 5000));
  const kept = await keep();
  expect(kept.balances).toEqual({ stripe_clearing: { EUR: 6005 }, platform_revenue: { EUR: -6005 } });
  expect(await keep()).toEqual(kept);
  expect(await recompute(kept)).toEqual(kept);
});

it('an entry that may have older neighbours still on their way waits for them', async () => {
  const { keep } = aJournal(entry('old', NOW - 16 * 60_000), entry('young', NOW - 60_000));
  expect((await keep()).upTo?.id).toBe('old');
});

it('what no longer adds up to nothing is an alert', async () => {
  const { alerts, keep } = aJournal(entry('odd', 1, [5, -4]));
  await keep();
  expect(alerts.kinds).toEqual(['journal_unbalanced']);
});
