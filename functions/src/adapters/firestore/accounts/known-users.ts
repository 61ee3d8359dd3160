import type { UserDocument } from '@sos/contracts/users';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { ONE_EVENT, rememberedFor } from '../shared/remembered.ts';
import { userDocuments } from './user-documents.ts';

/** People as `users` had them within the last seconds, so that all that follows from one event looks at them once. */
export interface KnownUsers {
  /** Undefined when there is no such person. Throws CorruptDocumentError. */
  find(uid: string): Promise<UserDocument | undefined>;
}

export function makeKnownUsers(clock: Clock): KnownUsers {
  return { find: rememberedFor(ONE_EVENT, clock, (uid) => userDocuments.read(uid)).get };
}
