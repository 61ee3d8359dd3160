import { alertDocumentSchema } from '@sos/contracts/alerts';
import { paths } from '@sos/contracts/paths';
import { expect, it } from 'vitest';
import { localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAlertStore } from './alert-store.ts';
import { db } from './db.ts';
import { decode } from './instants.ts';

localFirestore();
let now = START;
const clock = { now: () => now };

it('raises an alert once for each key', async () => {
  const alerts = makeAlertStore(clock);
  const alert = { kind: 'session_abandoned', key: 's-1', detail: { session: 's-1' } };
  await Promise.all([alerts.raise(alert), alerts.raise(alert)]);
  now += 1000;
  await alerts.raise(alert);
  await alerts.raise({ ...alert, key: 's-2' });
  const raised = await db().collection(paths.alerts()).get();
  expect(raised.docs.map((each) => decode(alertDocumentSchema, each.data()))).toEqual([
    { ...alert, raisedAt: START },
    { ...alert, key: 's-2', raisedAt: START + 1000 },
  ]);
});

it('raises an alert about a document by its path', async () => {
  await makeAlertStore(clock).raise({ kind: 'corrupt_document', key: 'payments/odd', detail: {} });
  const { docs } = await db().collection(paths.alerts()).get();
  expect(docs.map((each) => each.data())).toMatchObject([{ kind: 'corrupt_document', key: 'payments/odd' }]);
});
