import {
  acceptedAttempt,
  type Attempt,
  type CallSession,
  otherParty,
  type PartyName,
  partyNames,
  type Room,
  type Stay,
} from './session.ts';
import { staysOf } from './stays.ts';
import type { Instant } from '../shared/instant.ts';

/** A stretch of a party's time in one room; `to` is null while it goes on. */
export interface Stretch {
  /** Null, as in a room's name, when it is not known. */
  readonly room?: string | null;
  readonly from: Instant;
  readonly to: Instant | null;
}

const isSame = (room: string | null = null, other: string | null = null) =>
  room === null || other === null || room === other;

/** Every room of the session; the only one of an earlier release has no name. */
function roomsOf({ rooms, conferenceEndedAt }: CallSession): readonly Room[] {
  return conferenceEndedAt === null ? rooms : [...rooms, { id: null, startedAt: null, endedAt: conferenceEndedAt }];
}

const legsOf = (session: CallSession, name: PartyName): Attempt[] =>
  session[name].attempts.filter(({ result }) => result === 'accepted');

/**
 * The stays of a party's call, with those that follow from a room's start: it proves that both parties were in the room,
 * even when the event of one joining never arrives.
 */
function provenStays(session: CallSession, name: PartyName, leg: Attempt): Stay[] {
  return roomsOf(session).reduce(
    (stays, room) => (legAtStart(session, name, room)?.id === leg.id ? withStart(stays, room) : stays),
    [...staysOf(leg)],
  );
}

function legAtStart(session: CallSession, name: PartyName, { startedAt }: Room): Attempt | undefined {
  if (startedAt === null) return undefined;
  return legsOf(session, name).findLast(({ resultAt }) => (resultAt ?? 0) <= startedAt);
}

function withStart(stays: Stay[], { id, startedAt }: Room): Stay[] {
  if (startedAt === null || stays.some(({ room, joinedAt }) => joinedAt !== null && isSame(room, id))) return stays;
  const index = stays.findIndex(({ room, leftAt }) => isSame(room, id) && leftAt !== null && leftAt >= startedAt);
  const unjoined = stays[index];
  if (unjoined) return stays.with(index, { ...unjoined, room: id, joinedAt: startedAt });
  const started: Stay = { room: id, joinedAt: startedAt, leftAt: null, moved: false };
  return [...stays, started].toSorted((a, b) => (a.joinedAt ?? a.leftAt ?? 0) - (b.joinedAt ?? b.leftAt ?? 0));
}

function endOfRoom(session: CallSession, { room, joinedAt }: Stay): Instant | null {
  const ends = roomsOf(session).flatMap(({ id, endedAt }) =>
    endedAt !== null && isSame(room, id) && endedAt >= (joinedAt ?? 0) ? [endedAt] : [],
  );
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** Until when a stay lasted at most, by whatever ends it first. */
function endOfStay(
  session: CallSession,
  leg: Attempt,
  { stay, following }: { stay: Stay; following: Stay | undefined },
) {
  if (stay.leftAt !== null) return stay.leftAt;
  const ends = [following?.joinedAt ?? following?.leftAt, leg.endedAt, endOfRoom(session, stay)];
  const known = ends.filter((end) => end !== null && end !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Every stretch of a party's time in a conference, whichever of its calls it was. */
export function stretchesOf(session: CallSession, name: PartyName): Stretch[] {
  return legsOf(session, name).flatMap((leg) => stretchesOfLeg(session, name, leg));
}

function stretchesOfLeg(session: CallSession, name: PartyName, leg: Attempt): Stretch[] {
  const stays = provenStays(session, name, leg);
  return stays.flatMap((stay, index) => {
    const to = endOfStay(session, leg, { stay, following: stays[index + 1] });
    return stay.joinedAt === null ? [] : [{ room: stay.room, from: stay.joinedAt, to }];
  });
}

/** When a call was over by its own events, whatever the room says. */
function ownEnd(leg: Attempt): Instant | null {
  const last = staysOf(leg).at(-1);
  return last && last.leftAt !== null && !last.moved ? last.leftAt : leg.endedAt;
}

/** When a call was off the line for good; null while it is on it, also when we took it out of the room to ask something. */
export function goneAt(session: CallSession, name: PartyName, leg: Attempt): Instant | null {
  const own = ownEnd(leg);
  if (own !== null) return own;
  const last = provenStays(session, name, leg).at(-1);
  if (!last || last.joinedAt === null || last.leftAt !== null || wasLeftAlone(session, name, last)) return null;
  return endOfRoom(session, last);
}

/** True when the other had gone before: then the room ended because we took this one out of it. */
function wasLeftAlone(session: CallSession, name: PartyName, { room }: Stay): boolean {
  return legsOf(session, otherParty[name]).some(
    (leg) => ownEnd(leg) !== null && staysOf(leg).some((stay) => isSame(stay.room, room)),
  );
}

/** The party's call that is on the line, in the conference or outside it. */
export function legOnLine(session: CallSession, name: PartyName): Attempt | undefined {
  const leg = acceptedAttempt(session[name]);
  return leg && goneAt(session, name, leg) === null ? leg : undefined;
}

/** The room that the call is in. */
export function roomOf(session: CallSession, name: PartyName, leg: Attempt): Pick<Stretch, 'room'> | undefined {
  const last = stretchesOfLeg(session, name, leg).at(-1);
  return last?.to === null ? last : undefined;
}

export interface Absence {
  readonly party: PartyName;
  /** The call that the party has lost. */
  readonly lost: Attempt;
  readonly since: Instant;
}

/** Every party who accepted a call and is off the line. */
export function absences(session: CallSession): Absence[] {
  return partyNames.flatMap((party) => {
    const lost = acceptedAttempt(session[party]);
    const since = lost ? goneAt(session, party, lost) : null;
    return lost && since !== null ? [{ party, lost, since }] : [];
  });
}

/** The stretches during which both parties were together, in order; the last may be still open. */
export function talks(session: CallSession): Stretch[] {
  return shared(stretchesOf(session, 'client'), stretchesOf(session, 'provider'));
}

/** What the stretches of two parties have in common, in order. */
export function shared(ones: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return ones.flatMap((one) => others.flatMap((other) => intersection(one, other))).toSorted((a, b) => a.from - b.from);
}

function intersection(one: Stretch, other: Stretch): Stretch[] {
  if (!isSame(one.room, other.room)) return [];
  const from = Math.max(one.from, other.from);
  const to = one.to === null || other.to === null ? (one.to ?? other.to) : Math.min(one.to, other.to);
  return to === null || to >= from ? [{ room: one.room ?? other.room ?? null, from, to }] : [];
}

/** True when somebody may still be on the line of an attempt, or a machine listens to it. */
export function isOpen(session: CallSession, name: PartyName, attempt: Attempt): boolean {
  if (attempt.result === 'accepted') return goneAt(session, name, attempt) === null;
  return attempt.endedAt === null && (attempt.result === null || attempt.result === 'voicemail');
}

export const hasOpenLine = (session: CallSession): boolean =>
  partyNames.some((name) => session[name].attempts.some((attempt) => isOpen(session, name, attempt)));

/**
 * True while an event seems to be missing: somebody left a room, or the line, and nobody told when they came; or only the
 * end of the room tells that they are gone, and they may have left it earlier.
 */
export function isEventMissing(session: CallSession): boolean {
  return partyNames.some((name) =>
    legsOf(session, name).some((leg) => {
      const stays = provenStays(session, name, leg);
      const told = stays.length > 0 && stays.every(({ joinedAt }) => joinedAt !== null) && ownEnd(leg) !== null;
      return !told || missedCompany(session, name, leg);
    }),
  );
}

/** The other came into a room in which this one, whose call lasted longer, was never seen. */
function missedCompany(session: CallSession, name: PartyName, leg: Attempt): boolean {
  const own = stretchesOf(session, name);
  const end = ownEnd(leg) ?? Number.POSITIVE_INFINITY;
  return stretchesOf(session, otherParty[name]).some(
    ({ room, from }) => from >= leg.dialledAt && from < end && !own.some((stretch) => isSame(stretch.room, room)),
  );
}
