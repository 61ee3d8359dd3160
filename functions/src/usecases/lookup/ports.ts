import type { UserDocument } from '@sos/contracts/users';
import type { CallSession } from '@sos/domain/calls/session';

export interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly detail: string;
  readonly tokens: readonly string[];
}

export interface PeopleIndex {
  /** Keeps how somebody is found by what their account is now, or forgets them, in one step. */
  keep(uid: string, entryOf: (user: UserDocument) => Omit<Entry, 'uid'>): Promise<void>;
  withToken(token: string, limit: number): Promise<readonly Entry[]>;
  entry(uid: string): Promise<Entry | undefined>;
  /** Whose account has proved a telephone number. */
  ownerOf(e164: string): Promise<string | undefined>;
}

export interface CallFinder {
  /** Calls whose id begins so. */
  beginning(id: string, limit: number): Promise<readonly CallSession[]>;
}
