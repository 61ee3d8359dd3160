import { expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { makeReportDrift } from './report-drift.ts';

const clock = { now: () => Date.UTC(2026, 0, 5, 3, 40) };
const uids = Array.from({ length: 30 }, (_, index) => `p${index}`);

it('names whom the assistant has lost, once a day, and says nothing while it has lost nobody', async () => {
  const alerts = new MemoryAlerts();
  await makeReportDrift({ compare: async () => [], alerts, clock })();
  expect(alerts.raised).toEqual([]);
  const report = makeReportDrift({ compare: async () => uids, alerts, clock });
  await report();
  const detail = { members: 30, uids: uids.slice(0, 20).join(', ') };
  expect(alerts.raised).toEqual([{ kind: 'assistant_differs', key: '2026-01-05', detail }]);
});

it('fails where the assistant does not answer, so that its schedule is seen to fail', async () => {
  const alerts = new MemoryAlerts();
  await expect(makeReportDrift({ compare: async () => undefined, alerts, clock })()).rejects.toThrow('did not say');
  expect(alerts.raised).toEqual([]);
});
