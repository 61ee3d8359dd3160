import { expect, it } from 'vitest';
import { makeAcknowledgeAlert } from '../../../usecases/alerts/acknowledge-alert.ts';
import { alertBookContract } from '../../../usecases/alerts/alert-book.contract.ts';
import { makeNewestAlerts } from '../dashboard/newest-alerts.ts';
import { makeAlertStore } from '../shared/alert-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeAlertBook } from './alert-book.ts';

localFirestore();

alertBookContract(() => ({
  book: makeAlertBook(noneCorrupt),
  raise: (key, at) => makeAlertStore({ now: () => at }).raise({ kind: 'hold_lost', key, detail: { key, count: 3 } }),
  trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
}));

it('the overview shows the newest alerts that nobody has seen to', async () => {
  const raise = (key: string, at: number) =>
    makeAlertStore({ now: () => at }).raise({ kind: 'hold_lost', key, detail: {} });
  await raise('one', 1);
  await raise('two', 2);
  await raise('three', 3);
  const acknowledge = makeAcknowledgeAlert({ book: makeAlertBook(noneCorrupt), clock: { now: () => 9 } });
  const irma = { uid: 'irma', role: 'admin', isAdmin: true };
  await acknowledge(irma, { alertId: 'hold_lost_three', reason: 'Looked into.' });
  const newest = await makeNewestAlerts(noneCorrupt).newest(1);
  expect(newest).toEqual([{ id: 'hold_lost_two', kind: 'hold_lost', key: 'two', at: 2 }]);
});
