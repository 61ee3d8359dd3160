import { alertDocumentSchema } from '@sos/contracts/alerts';
import { paths } from '@sos/contracts/paths';
import { expect, it } from 'vitest';
import { makeAcknowledgeAlert } from '../../../usecases/alerts/acknowledge-alert.ts';
import { alertsContract } from '../../../usecases/shared/alerts.contract.ts';
import { makeAlertBook } from '../alerts/alert-book.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAlertStore } from './alert-store.ts';
import { db } from './db.ts';
import { decode } from './instants.ts';

const HOUR = 3_600_000;
const irma = { uid: 'irma', role: 'admin', isAdmin: true };

localFirestore();
let now = START;
const alerts = makeAlertStore({ now: () => now });
const raised = async () => {
  const { docs } = await db().collection(paths.alerts()).get();
  return docs.map((each) => alertDocumentSchema.parse(decode(alertDocumentSchema, each.data())));
};

alertsContract(() => ({ alerts, raised }));

it('an alert keeps the instant at which it was first raised', async () => {
  const alert = { kind: 'session_abandoned' as const, key: 's-1', detail: { session: 's-1' } };
  await alerts.raise(alert);
  now += 1000;
  await alerts.raise(alert);
  expect(await raised()).toEqual([{ ...alert, raisedAt: START, times: 1, acknowledgedAt: null, acknowledgedBy: null }]);
});

it('an alert that comes back after somebody saw to it is open anew, once, and each is written down', async () => {
  now = START;
  const alert = { kind: 'rail_account' as const, key: 'expired_key', detail: { code: 'expired_key' } };
  const id = 'rail_account_expired_key';
  const book = makeAlertBook(noneCorrupt);
  const acknowledge = () =>
    makeAcknowledgeAlert({ book, clock: { now: () => now } })(irma, { alertId: id, reason: 'Mended.' });
  await alerts.raise(alert);
  await acknowledge();
  now += HOUR;
  await alerts.raise(alert);
  expect(await raised()).toMatchObject([{ times: 1, acknowledgedBy: 'irma' }]);
  now += 6 * HOUR;
  await Promise.all([alerts.raise(alert), alerts.raise(alert), alerts.raise(alert)]);
  expect(await raised()).toMatchObject([{ times: 2, raisedAt: now, acknowledgedAt: null, acknowledgedBy: null }]);
  await acknowledge();
  expect((await db().collection('admin_audit_logs').get()).size).toBe(2);
});

it('an alert that cannot be read stops nothing that raises it once more', async () => {
  const alert = { kind: 'session_abandoned' as const, key: 's-1', detail: {} };
  await db().doc(paths.alert('session_abandoned_s-1')).set({ kind: 7 });
  await expect(alerts.raise(alert)).resolves.toBeUndefined();
});
