import { newAttempt } from '../calls/attempt-facts.ts';
import type { Attempt, CallSession, PartyName, Room, Stay } from '../calls/session.ts';
import { aSession } from './a-session.ts';

/** A stay in the room R1, with whatever differs. Its instants, as all of these, are small numbers. */
export const aStay = (joinedAt: number | null, leftAt: number | null = null, differs: Partial<Stay> = {}): Stay => {
  return { room: 'R1', joinedAt, leftAt, moved: false, ...differs };
};

/** A call that was placed at 10 and accepted at 20, with whatever differs. */
export const aLeg = (party: PartyName, differs: Partial<Attempt> = {}, number = 1): Attempt => ({
  ...newAttempt(`${party}-${number}`, number, 10),
  callRef: `call-${party}-${number}`,
  result: 'accepted',
  resultAt: 20,
  ...differs,
});

export const aRoom = (startedAt: number | null, endedAt: number | null = null, id: string | null = 'R1'): Room => {
  return { id, startedAt, endedAt };
};

export interface KnownOfCalls {
  readonly client?: Attempt[];
  readonly provider?: Attempt[];
  readonly rooms?: Room[];
  readonly conferenceEndedAt?: number;
}

/** A session of which just this is known. */
export function aSessionWith({ client = [], provider = [], rooms = [], conferenceEndedAt }: KnownOfCalls): CallSession {
  const session = aSession();
  return {
    ...session,
    rooms,
    conferenceEndedAt: conferenceEndedAt ?? null,
    client: { ...session.client, attempts: client },
    provider: { ...session.provider, attempts: provider },
  };
}
