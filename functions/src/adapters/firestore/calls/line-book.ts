import { paths } from '@sos/contracts/paths';
import type { LineBook } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';
import { type PhoneCipher, telephonySchema } from '../shared/stored-cipher.ts';

/** The private side of a session, which no rule lets anybody read. */
export function makeLineBook(cipher: PhoneCipher): LineBook {
  return {
    read: async (sessionId) => {
      const stored = parseDocument(telephonySchema, await db().doc(paths.sessionTelephony(sessionId)).get());
      if (!stored) return undefined;
      return {
        client: cipher.decrypt(stored.client),
        provider: cipher.decrypt(stored.provider),
        callSids: stored.callSids,
      };
    },
    remember: async (sessionId, attemptId, callSid) => {
      await db()
        .doc(paths.sessionTelephony(sessionId))
        .update({ [`callSids.${attemptId}`]: callSid });
    },
  };
}
