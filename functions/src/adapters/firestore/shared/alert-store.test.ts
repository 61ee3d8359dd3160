import { alertDocumentSchema } from '@sos/contracts/alerts';
import { paths } from '@sos/contracts/paths';
import { expect, it } from 'vitest';
import { alertsContract } from '../../../usecases/shared/alerts.contract.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAlertStore } from './alert-store.ts';
import { db } from './db.ts';
import { decode } from './instants.ts';

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
  expect(await raised()).toEqual([{ ...alert, raisedAt: START, acknowledgedAt: null, acknowledgedBy: null }]);
});
