import { withMillis } from '@sos/browser/live/with-millis';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import type { SessionDocument } from '@sos/contracts/calls';

/** The stored session as the app knows it: Firestore's time stamps become milliseconds, and the schema is checked once. */
export function sessionFromFirestore(data: unknown): SessionDocument {
  return sessionDocumentSchema.parse(withMillis(data));
}
