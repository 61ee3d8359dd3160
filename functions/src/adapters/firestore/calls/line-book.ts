import { paths } from '@sos/contracts/paths';
import { FieldPath } from 'firebase-admin/firestore';
import type { LineBook } from '../../../usecases/calls/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { type PhoneCipher, telephonySchema } from '../shared/stored-cipher.ts';

export const telephonyDocuments = documentsOf(telephonySchema, paths.sessionTelephony);

/** The private side of a session, which no rule lets anybody read. */
export function makeLineBook(cipher: PhoneCipher): LineBook {
  return {
    read: async (sessionId) => {
      const stored = await telephonyDocuments.read(sessionId);
      if (!stored) return undefined;
      return {
        client: cipher.decrypt(stored.client),
        provider: cipher.decrypt(stored.provider),
        callSids: stored.callSids,
      };
    },
    remember: async (sessionId, attemptId, callSid) => {
      await telephonyDocuments.ref(sessionId).update(new FieldPath('callSids', attemptId), callSid);
    },
  };
}
