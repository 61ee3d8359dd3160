import { paths } from '@sos/contracts/paths';
import { FieldPath } from 'firebase-admin/firestore';
import type { LineBook, Lines } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import { Recent } from '../shared/recent.ts';
import { type PhoneCipher, phoneLineSchema, telephonySchema } from '../shared/stored-cipher.ts';

export const telephonyDocuments = documentsOf(telephonySchema, paths.sessionTelephony);
/** A number belongs to at most one session at a time: the one that its document names. */
export const phoneLineDocuments = documentsOf(phoneLineSchema, paths.phoneLine);

/** The private side of a session, which no rule lets anybody read. */
export function makeLineBook(cipher: PhoneCipher): LineBook {
  const known = new Recent<Lines>();
  const keep = (sessionId: string, lines: Lines): Lines => {
    known.set(sessionId, lines);
    return lines;
  };
  const read = async (sessionId: string): Promise<Lines | undefined> => {
    const stored = await telephonyDocuments.read(sessionId);
    if (!stored) return undefined;
    const { client, provider, callSids } = stored;
    return keep(sessionId, { client: cipher.decrypt(client), provider: cipher.decrypt(provider), callSids });
  };
  return {
    read,
    numbers: async (sessionId) => known.get(sessionId) ?? read(sessionId),
    callSid: async (sessionId, attemptId) =>
      known.get(sessionId)?.callSids[attemptId] ?? (await read(sessionId))?.callSids[attemptId],
    remember: async (sessionId, attemptId, callSid) => {
      await telephonyDocuments.ref(sessionId).update(new FieldPath('callSids', attemptId), callSid);
      const lines = known.get(sessionId);
      if (lines) keep(sessionId, { ...lines, callSids: { ...lines.callSids, [attemptId]: callSid } });
    },
    holderOf: (e164) => phoneLineDocuments.read(cipher.lineId(e164)),
    giveBack: async (sessionId) => {
      const stored = await telephonyDocuments.read(sessionId);
      await Promise.all((stored?.lineIds ?? []).map((lineId) => giveBack(sessionId, lineId)));
    },
  };
}

function giveBack(sessionId: string, lineId: string): Promise<void> {
  return db().runTransaction(async (transaction) => {
    const ref = phoneLineDocuments.ref(lineId);
    const line = phoneLineDocuments.parse(await transaction.get(ref));
    if (line?.sessionId === sessionId) transaction.delete(ref);
  });
}
