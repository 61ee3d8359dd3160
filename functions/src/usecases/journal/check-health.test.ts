import type { Posting } from '@sos/domain/journal/posting';
import { beforeEach, expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryJournal } from '../testing/memory-journal.ts';
import { MemoryReconciliation } from '../testing/memory-reconciliation.ts';
import { makeCheckHealth } from './check-health.ts';
import { makeKeepBalances } from './keep-balances.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const HOUR = 3_600_000;
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const looked = { movements: 0, payments: 0, entries: 0, payouts: 0, withdrawals: 0 };
const run = { id: 'run_1', from: 0, to: NOW, after: null, pages: 1, looked, found: 0, unread: [] };
const entry: Posting = {
  id: 'capture_b',
  paymentId: 'b',
  at: 1,
  lines: [
    { account: 'stripe_clearing', partyId: null, amount: 5, currency: 'EUR' },
    { account: 'platform_revenue', partyId: null, amount: -5, currency: 'EUR' },
  ],
};

let journal: MemoryJournal;
let runs: MemoryReconciliation;
let payoutRuns: MemoryReconciliation;
let alerts: MemoryAlerts;
beforeEach(() => {
  journal = new MemoryJournal();
  runs = new MemoryReconciliation();
  payoutRuns = new MemoryReconciliation();
  alerts = new MemoryAlerts();
});
const needs = () => ({ journal, runs, payoutRuns, alerts, clock: { now: () => NOW }, log });
const check = () => makeCheckHealth(needs())();

it.each([
  ['within a day', { endedAt: NOW - 25 * HOUR, startedAt: NOW - 25 * HOUR, phase: 'done' }, []],
  ['two days ago', { endedAt: NOW - 48 * HOUR, startedAt: NOW - 48 * HOUR, phase: 'done' }, ['reconciliation_late']],
  ['and is under way', { endedAt: null, startedAt: NOW - HOUR, phase: 'movements' }, []],
  ['and never ended', { endedAt: null, startedAt: NOW - 27 * HOUR, phase: 'movements' }, ['reconciliation_late']],
] as const)('where rails and journal were compared %s', async (_when, about, expected) => {
  await runs.begin({ ...run, ...about });
  await check();
  expect(alerts.kinds).toEqual(expected);
});

it('where what affiliates are paid was compared two days ago, it is told beside what is told of payments', async () => {
  const about = { endedAt: NOW - 48 * HOUR, startedAt: NOW - 48 * HOUR, phase: 'done' } as const;
  await payoutRuns.begin({ ...run, ...about });
  await runs.begin({ ...run, ...about });
  await check();
  expect(alerts.raised.map(({ key }) => key)).toEqual(['2026-01-05', '2026-01-05_payouts']);
});

it('where nothing has moved for a day, nothing is missed', async () => {
  journal.byId.set(entry.id, { ...entry, at: NOW - 26 * HOUR });
  await check();
  expect(alerts.kinds).toEqual([]);
});

it('where they were never compared although money moved, it is told once a day', async () => {
  journal.byId.set(entry.id, { ...entry, at: NOW - 26 * HOUR - 1 });
  await check();
  await check();
  expect(alerts.names).toEqual(['reconciliation_late 2026-01-05']);
});

it('balances that are what all entries add up to are fine, and others are an alert', async () => {
  await runs.begin({ ...run, startedAt: NOW, endedAt: NOW, phase: 'done' });
  journal.byId.set(entry.id, entry);
  await makeKeepBalances(needs())();
  await check();
  expect(alerts.kinds).toEqual([]);
  const kept = await journal.balances();
  await journal.keep({ ...kept, balances: { ...kept.balances, fees: { EUR: 0, USD: 1 } } }, kept);
  await check();
  expect(alerts.kinds).toEqual(['balances_differ']);
});
