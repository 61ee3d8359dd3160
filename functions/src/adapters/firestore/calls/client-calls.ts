import { paths } from '@sos/contracts/paths';
import type { CallSession } from '@sos/domain/calls/session';
import { isTalkless, TALKLESS_WINDOW } from '@sos/domain/limits/talkless';
import { type DocumentSnapshot, Filter, Timestamp } from 'firebase-admin/firestore';
import type { OpenCalls } from '../../../usecases/calls/ports.ts';
import type { TalklessCalls } from '../../../usecases/payments/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { ONE_EVENT, rememberedFor } from '../shared/remembered.ts';
import { sessionDocuments } from './session-store.ts';

/** Far more than anybody may have in a day. */
const MOST = 20;

/** A client's calls. The look for an open one also finds those that ended lately, which whoever asks next need not read. */
export function makeClientCalls(clock: Clock, report: ReportCorrupt): OpenCalls & Pick<TalklessCalls, 'endsSince'> {
  const known = rememberedFor(ONE_EVENT, clock, (clientId) => callsOf(clientId, clock.now() - TALKLESS_WINDOW));
  return {
    of: async (clientId) => (await known.readAnew(clientId)).find(isOpen)?.id,
    endsSince: async (clientId, since) => {
      const calls = await sessionDocuments.list(await known.get(clientId), report);
      return calls.flatMap(({ value }) => endOf(value, since));
    },
  };
}

const isOpen = (call: DocumentSnapshot) => call.get('endedAt') === null;

function endOf(call: CallSession, since: number): number[] {
  return call.endedAt !== null && call.endedAt >= since && isTalkless(call) ? [call.endedAt] : [];
}

/** Ids of the client's calls that came to nothing and ended since the instant, as they are now. */
export async function talklessOf(clientId: string, since: number, report: ReportCorrupt): Promise<readonly string[]> {
  const calls = await sessionDocuments.list(await callsOf(clientId, since), report);
  return calls.flatMap(({ id, value }) => (endOf(value, since).length > 0 ? [id] : []));
}

/** The one that has not ended, and those that ended since the instant. */
async function callsOf(clientId: string, since: number): Promise<DocumentSnapshot[]> {
  const open = Filter.where('endedAt', '==', null);
  const ended = Filter.where('endedAt', '>=', Timestamp.fromMillis(since));
  const calls = db().collection(paths.sessions()).where('clientId', '==', clientId).where(Filter.or(open, ended));
  return (
    await calls
      .orderBy('endedAt', 'desc')
      .limit(MOST + 1)
      .get()
  ).docs;
}
