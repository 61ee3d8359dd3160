import { decided, noted } from '@sos/domain/affiliates/fraud-case';
import { Collection } from '@sos/simulation/kernel/transactions';
import { expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { memoryFraudCases } from '../testing/memory-fraud-cases.ts';
import { makeWatchCases } from './watch-cases.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const DAY = 86_400_000;

const found = (affiliateId: string, at: number) =>
  noted(
    undefined,
    { affiliateId, rule: 'velocity', mode: 'hold' },
    { programme: 'chatter', evidence: { paymentId: `p-${affiliateId}`, otherId: 'ben', at } },
  );

it('a case that nobody decided in three days is told of, and one that was decided or is young is not', async () => {
  const kept = new Collection<ReturnType<typeof found>>();
  kept.set('velocity_ana', found('ana', NOW - 3 * DAY - 1));
  kept.set('velocity_bea', found('bea', NOW - 3 * DAY));
  kept.set('velocity_cleo', decided(found('cleo', NOW - 9 * DAY), 'honest', NOW - DAY));
  const alerts = new MemoryAlerts();
  const watch = makeWatchCases({
    cases: memoryFraudCases(kept, new Collection()),
    alerts,
    clock: { now: () => NOW },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  expect(await watch()).toBe(1);
  expect(alerts.raised).toEqual([
    { kind: 'fraud_case_waiting', key: 'velocity_ana', detail: { affiliate: 'ana', rule: 'velocity', count: 1 } },
  ]);
});
