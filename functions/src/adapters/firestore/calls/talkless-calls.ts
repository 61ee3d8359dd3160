import { paths } from '@sos/contracts/paths';
import { isTalkless } from '@sos/domain/limits/talkless';
import { Timestamp } from 'firebase-admin/firestore';
import type { TalklessCalls } from '../../../usecases/payments/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { sessionDocuments } from './session-store.ts';

/** Far more than anybody may have in a day. */
const MOST = 20;

export function makeTalklessCalls(report: ReportCorrupt): TalklessCalls {
  return {
    endsSince: async (clientId, since) => {
      const found = db()
        .collection(paths.sessions())
        .where('clientId', '==', clientId)
        .where('endedAt', '>=', Timestamp.fromMillis(since))
        .orderBy('endedAt', 'desc')
        .limit(MOST);
      const calls = await sessionDocuments.list((await found.get()).docs, report);
      return calls.flatMap(({ value }) => (isTalkless(value) ? (value.endedAt ?? []) : []));
    },
  };
}
