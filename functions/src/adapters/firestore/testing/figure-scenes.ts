import { newUpload } from '@sos/domain/support/upload';
import { makeUploadStore } from '../support/upload-store.ts';
import { makeEventStore } from '../analytics/event-store.ts';
import { paths } from '@sos/contracts/paths';
import { dayOf } from '@sos/domain/dashboard/contribution';
import { aSession } from '@sos/domain/testing/a-session';
import { userDocumentSchema } from '@sos/contracts/users';
import { afterDeed, newRequest } from '@sos/domain/support/request';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aUser } from '@sos/testing/a-user';
import { makeWriteNameKeys } from '../../../usecases/directory/name-keys.ts';
import { makeIndexPerson } from '../../../usecases/lookup/index-person.ts';
import { makePeopleIndex } from '../lookup/people-index.ts';
import { awaitedCost, withLegs } from '@sos/domain/costs/call-cost';
import { makeCallCosts } from '../costs/call-costs.ts';
import { makeCostBook } from '../costs/cost-book.ts';
import { countChange } from '../dashboard/call-counts.ts';
import { makeNameKeys } from '../directory/name-keys.ts';
import { db } from '../shared/db.ts';
import { encode } from '../shared/instants.ts';
import { ConditionalWrites } from '../shared/optimistic.ts';
import { makeQueueSwitches, makeScheduleRuns } from '../system/system-store.ts';
import { makeSupportStore } from '../support/support-store.ts';
import { START } from './start-firestore.ts';

const noneCorrupt = (error: unknown) => Promise.reject(error);
const COUNTED = 'counted-booking';

/** What the console's figures and switches stand on. */
export async function figures(record: (path: string, state: string) => Promise<void>): Promise<void> {
  const session = { ...aSession(), id: COUNTED };
  const writes = new ConditionalWrites();
  countChange(writes, undefined, session);
  await writes.commit();
  const { docs } = await db().collection(paths.callCounts()).where('day', '==', dayOf(session.createdAt)).get();
  await record(paths.callCount(docs[0]?.id ?? ''), 'booked');
  await db().doc(paths.user('found-uid')).set(encode(userDocumentSchema, aUser()));
  await makeIndexPerson(makePeopleIndex({ lineId: (text) => text, decrypt: () => '+33612345678' }, noneCorrupt))(
    'found-uid',
  );
  await record(paths.lookupEntry('found-uid'), 'kept');
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  await makeWriteNameKeys({ keys: makeNameKeys(noneCorrupt), log: silent })();
  await record(paths.nameKeys(), 'walked');
  await record(paths.user('found-uid'), 'keyed');
  const run = { startedAt: START, endedAt: START, outcome: 'done', problem: null, revision: 1 } as const;
  await makeScheduleRuns().change('recoverCalls', () => ({ becomes: run }));
  await record(paths.scheduleRun('recoverCalls'), 'done');
  await makeQueueSwitches().change('settleCallTask', () => ({ becomes: { paused: true, revision: 1 } }));
  await record(paths.queueSwitch('settleCallTask'), 'paused');
  await costs(record);
  await help(record);
  await visit(record);
}

/** What a day costs. */
async function costs(record: (path: string, state: string) => Promise<void>): Promise<void> {
  const day = dayOf(START);
  const calls = {
    vendor: 'twilio',
    service: 'calls',
    count: 2,
    minutes: 5,
    cost: { amount: 7, currency: 'USD' },
  } as const;
  const mails = { vendor: 'smtp', service: 'mails', count: 3, minutes: null, cost: null } as const;
  const upTo = { at: START, id: 'capture_p1' };
  const talks = { calls: 1, seconds: 90 };
  await makeCostBook(noneCorrupt).keep(
    { day, at: START, upTo, talks, revenue: [{ amount: 1900, currency: 'EUR' }], lines: [calls, mails] },
    undefined,
  );
  await record(paths.costMetric(day), 'collected');
  const price = { hundredths: 140, currency: 'USD' } as const;
  const callCosts = makeCallCosts(noneCorrupt);
  await callCosts.begin('priced-booking', withLegs(awaitedCost(START), [{ attemptId: 'client-1', price }], START));
  await record(paths.callCost('priced-booking'), 'priced');
}

/** That somebody who had agreed to it opened a page. */
async function visit(record: (path: string, state: string) => Promise<void>): Promise<void> {
  const id = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b53';
  await makeEventStore().createIfAbsent(id, { event: 'booked', page: 'booking', locale: 'fr', at: START });
  await record(paths.analyticsEvent(id), 'told');
}

/** What somebody asks us, and is answered. */
async function help(record: (path: string, state: string) => Promise<void>): Promise<void> {
  const id = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
  const requests = makeSupportStore(noneCorrupt);
  const asked = { uid: null, email: 'ana@example.com', topic: 'call', text: 'Nobody rang me.', locale: 'fr' } as const;
  await requests.createIfAbsent(id, newRequest(asked, START));
  const answer = { type: 'answer', text: 'We have looked into it.', by: 'admin-uid', at: START } as const;
  const audit = anAuditRecord({ id: `support-${id}-1`, subjectKind: 'support', subjectId: id });
  await requests.changeAsAdmin(
    id,
    (request) => afterDeed(request, answer, 0),
    () => audit,
  );
  await record(paths.supportRequest(id), 'answered');
  await makeUploadStore(noneCorrupt).create(id, newUpload(id, START));
  await record(paths.contactUpload(id), 'awaited');
}
