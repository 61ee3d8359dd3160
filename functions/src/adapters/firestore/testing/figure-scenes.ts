import { paths } from '@sos/contracts/paths';
import { dayOf } from '@sos/domain/dashboard/contribution';
import { aSession } from '@sos/domain/testing/a-session';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { makeIndexPerson } from '../../../usecases/lookup/index-person.ts';
import { makePeopleIndex } from '../lookup/people-index.ts';
import { countChange } from '../dashboard/call-counts.ts';
import { db } from '../shared/db.ts';
import { encode } from '../shared/instants.ts';
import { ConditionalWrites } from '../shared/optimistic.ts';
import { makeQueueSwitches, makeScheduleRuns } from '../system/system-store.ts';
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
  await makeIndexPerson(makePeopleIndex((e164) => e164, noneCorrupt))('found-uid');
  await record(paths.lookupEntry('found-uid'), 'kept');
  const run = { startedAt: START, endedAt: START, outcome: 'done', problem: null, revision: 1 } as const;
  await makeScheduleRuns().change('recoverCalls', () => ({ becomes: run }));
  await record(paths.scheduleRun('recoverCalls'), 'done');
  await makeQueueSwitches().change('settleCallTask', () => ({ becomes: { paused: true, revision: 1 } }));
  await record(paths.queueSwitch('settleCallTask'), 'paused');
}
