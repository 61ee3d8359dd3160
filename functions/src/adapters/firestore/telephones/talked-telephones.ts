import { paths } from '@sos/contracts/paths';
import type { TalkedTelephones } from '../../../usecases/telephones/ports.ts';
import { telephonyDocuments } from '../calls/line-book.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import type { PhoneCipher } from '../shared/stored-cipher.ts';

/** Among how many of their newest calls a talk is looked for. */
const LATELY = 5;

/** Telephones at which clients talked, as the private lines of their calls tell them. */
export function makeTalkedTelephones(cipher: Pick<PhoneCipher, 'decrypt'>, report: ReportCorrupt): TalkedTelephones {
  return {
    last: async (uid) => {
      const own = db().collection(paths.sessions()).where('clientId', '==', uid);
      const { docs } = await own.orderBy('createdAt', 'desc').limit(LATELY).get();
      const calls = await sessionDocuments.list(docs, report);
      const talk = calls.find(({ value }) => (value.settlement.billableSeconds ?? 0) > 0);
      const lines = talk && (await telephonyDocuments.read(talk.id));
      return lines && { callId: talk.id, e164: cipher.decrypt(lines.client) };
    },
  };
}
