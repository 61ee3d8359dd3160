import type { PartyName } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { CarrierRoom } from '@sos/functions/usecases/calls/ports';

export interface Guest {
  readonly callSid: string;
  readonly sessionId: string;
  readonly attemptId: string;
  readonly party: PartyName;
}

interface Stay extends Guest {
  readonly room: string;
  readonly from: Instant;
  to: Instant | null;
}

interface Room {
  readonly id: string;
  readonly sessionId: string;
  hasBegun: boolean;
  endedAt: Instant | null;
}

/** All conferences, and who was in them from when to when: the truth about every bill. A room lasts while anybody is in it. */
export class Rooms {
  readonly #rooms: Room[] = [];
  readonly #stays: Stay[] = [];

  /** `begins`: two are in the room for the first time. */
  enter(guest: Guest, at: Instant): { readonly room: string; readonly begins: boolean } {
    const { callSid, sessionId, attemptId, party } = guest;
    const room = this.#rooms.findLast((each) => each.sessionId === sessionId && each.endedAt === null);
    const open = room ?? { id: `room-${sessionId}-${this.#rooms.length}`, sessionId, hasBegun: false, endedAt: null };
    if (!room) this.#rooms.push(open);
    this.#stays.push({ callSid, sessionId, attemptId, party, room: open.id, from: at, to: null });
    const begins = !open.hasBegun && this.inside(sessionId).length > 1;
    if (begins) open.hasBegun = true;
    return { room: open.id, begins };
  }

  /** `ends`: it was the last one. Undefined for somebody who is in no room. */
  leave(callSid: string, at: Instant): { readonly room: string; readonly ends: boolean } | undefined {
    const stay = this.#stays.find((each) => each.callSid === callSid && each.to === null);
    const room = this.#rooms.find(({ id }) => id === stay?.room);
    if (!stay || !room) return undefined;
    stay.to = at;
    const ends = this.inside(stay.sessionId).length === 0;
    if (ends) room.endedAt = at;
    return { room: room.id, ends };
  }

  /** The calls that are in the session's room now. */
  inside(sessionId: string): string[] {
    return this.#stays.filter((stay) => stay.sessionId === sessionId && stay.to === null).map(({ callSid }) => callSid);
  }

  /** What the carrier answers about a session. */
  of(sessionId: string): CarrierRoom[] {
    const rooms = this.#rooms.filter((room) => room.sessionId === sessionId).toReversed();
    return rooms.map(({ id, endedAt }) => ({ room: id, endedAt, present: this.#presentIn(id) }));
  }

  /** How long both parties of a session were in one room together, in ms. */
  talk(sessionId: string, now: Instant): number {
    const stays = this.#stays.filter((stay) => stay.sessionId === sessionId);
    const of = (party: PartyName) => stays.filter((stay) => stay.party === party);
    const together = of('client').flatMap((one) =>
      of('provider')
        .filter(({ room }) => room === one.room)
        .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to ?? now, other.to ?? now) })),
    );
    let [sum, covered] = [0, 0];
    for (const { from, to } of together.toSorted((a, b) => a.from - b.from)) {
      sum += Math.max(0, to - Math.max(from, covered));
      covered = Math.max(covered, to);
    }
    return sum;
  }

  #presentIn(room: string): CarrierRoom['present'] {
    const present = this.#stays.filter((stay) => stay.room === room && stay.to === null);
    return present.map(({ attemptId, callSid, from }) => ({ attemptId, callSid, joinedAt: from }));
  }
}
