import type { UserDocument } from '@sos/contracts/users';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { ONE_EVENT, rememberedFor } from '../shared/remembered.ts';
import { userDocuments } from './user-documents.ts';

type Find = (uid: string) => Promise<UserDocument | undefined>;

/** People of `users`; undefined where there is no such person. Throws CorruptDocumentError. */
export interface KnownUsers {
  /** As they are. */
  readonly read: Find;
  /** As they were within the last seconds, so that what follows from one event looks at them once. */
  readonly find: Find;
}

export function makeKnownUsers(clock: Clock): KnownUsers {
  const { get, readAnew } = rememberedFor(ONE_EVENT, clock, (uid) => userDocuments.read(uid));
  return { read: readAnew, find: get };
}
