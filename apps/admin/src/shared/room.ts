import type { AdminArea, AdminMessageKey } from '@sos/words/admin';
import type { ComponentType } from 'react';

type RoomIn<Key> = Key extends `rooms.${infer Name}` ? Name : never;
/** What a room is called in its path, its folder and its words. */
export type RoomId = RoomIn<AdminMessageKey>;

/** What can be opened in a drawer, wherever it is named: in a timeline, in the search, in another room. */
export type SubjectKind = 'person' | 'call' | 'payment';

/** A folder of `src/rooms` says with it what the room is; `room.ts` exports it as `room`. */
export interface Room {
  readonly id: RoomId;
  /** Its place in the list of rooms. */
  readonly order: number;
  /** The areas of words that it says, besides those of the console. */
  readonly areas: readonly AdminArea[];
  /** What its drawer shows. */
  readonly opens: readonly SubjectKind[];
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}
