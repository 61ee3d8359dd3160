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
function endOfStay(session: CallSession, leg: Attempt, { stay, following }: Within): Instant | null {
  if (stay.leftAt !== null) return stay.leftAt;
  const ends = [following?.joinedAt ?? following?.leftAt, leg.endedAt, endOfRoom(session, stay)];
  const known = ends.filter((end) => end !== null && end !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Every stretch of a party's time in a conference, whichever of its calls it was. */
export function stretchesOf(session: CallSession, name: PartyName): Stretch[] {
  return legsOf(session, name).flatMap((leg) => stretchesOfLeg(session, name, leg));
}

/** Every stretch of one call in a conference. */
export function stretchesOfLeg(session: CallSession, name: PartyName, leg: Attempt): Stretch[] {
  return stretchesWith((within) => endOfStay(session, leg, within), provenStays(session, name, leg));
}

interface Within {
  readonly stay: Stay;
  readonly following: Stay | undefined;
}

function stretchesWith(endOf: (within: Within) => Instant | null, stays: readonly Stay[]): Stretch[] {
  return stays.flatMap((stay, index) => {
    const to = endOf({ stay, following: stays[index + 1] });
    return stay.joinedAt === null ? [] : [{ room: stay.room, from: stay.joinedAt, to }];
  });
}

/** Somebody who is taken out of a room and put back is out for less, in seconds. */
const PUT_BACK = 5;
/** How late an order may take effect, in seconds. */
const LATE = 30;

/**
 * The stretches without what is in doubt: our order to leave a room for a question, or to come back, may take effect late,
 * when both are together again. Where nobody told of the leaving, it may have been as soon as there was reason for an order.
 */
export function certainStretchesOf(session: CallSession, name: PartyName): Stretch[] {
  return legsOf(session, name).flatMap((leg) =>
    stretchesWith((within) => certainEnd(session, leg, { ...within, name }), provenStays(session, name, leg)),
  );
}

function certainEnd(session: CallSession, leg: Attempt, { name, stay, following }: Within & { name: PartyName }) {
  const end = endOfStay(session, leg, { stay, following });
  const { joinedAt, leftAt } = stay;
  if (joinedAt === null || leftAt !== null) return end;
  const losses = legsOf(session, otherParty[name]).map((other) => goneAt(session, otherParty[name], other));
  const reasons = [...losses, following?.joinedAt ? following.joinedAt - PUT_BACK * 1000 : null];
  const seenAt = Math.max(joinedAt, startWith(session, name, { leg, stay }) ?? joinedAt);
  const doubts = reasons.flatMap((at) => (at !== null && at >= seenAt - LATE * 1000 ? [Math.max(joinedAt, at)] : []));
  const known = [...doubts, end].filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** When the room of a stay began for both, which proves that the party was in it then; null when that is not told. */
function startWith(session: CallSession, name: PartyName, { leg, stay }: { leg: Attempt; stay: Stay }): Instant | null {
  const room = roomsOf(session).find(({ id }) => id !== null && id === stay.room);
  return room && legAtStart(session, name, room)?.id === leg.id ? room.startedAt : null;
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
