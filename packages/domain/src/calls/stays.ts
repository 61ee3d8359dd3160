import type { Attempt, Stay } from './session.ts';
import type { Instant } from '../shared/instant.ts';

interface Join {
  readonly at: Instant;
  readonly room: string | null;
  /** What is stored of it already. */
  readonly stored?: Stay;
}
interface Leave extends Join {
  readonly moved: boolean;
}

/** The stays of a call in order; those of an earlier release are read from its two instants. */
export function staysOf({ stays, joinedAt, leftAt }: Attempt): readonly Stay[] {
  if (stays.length > 0 || (joinedAt === null && leftAt === null)) return stays;
  return [{ room: null, joinedAt, leftAt, moved: false }];
}

/** The attempt with one more join: the attempt itself when it is known. */
export function withJoin(attempt: Attempt, join: Join): Attempt {
  const { joins, leaves } = facts(attempt);
  return joins.some(({ at }) => at === join.at) ? attempt : withStays(attempt, pair([...joins, join], leaves));
}

/** The attempt with one more leave: the attempt itself when it is known. */
export function withLeave(attempt: Attempt, leave: Leave): Attempt {
  const { joins, leaves } = facts(attempt);
  return leaves.some(({ at }) => at === leave.at) ? attempt : withStays(attempt, pair(joins, [...leaves, leave]));
}

function facts(attempt: Attempt): { joins: Join[]; leaves: Leave[] } {
  const stays = staysOf(attempt);
  return {
    joins: stays.flatMap((stored) => (stored.joinedAt === null ? [] : [{ ...stored, at: stored.joinedAt, stored }])),
    leaves: stays.flatMap((stored) => (stored.leftAt === null ? [] : [{ ...stored, at: stored.leftAt, stored }])),
  };
}

/** Which leave ends which join depends on their instants alone, so that the order in which they were told does not matter. */
function pair(joins: readonly Join[], leaves: readonly Leave[]): Stay[] {
  const starts = joins.toSorted((a, b) => a.at - b.at);
  const open = leaves.toSorted((a, b) => a.at - b.at);
  const stays = starts.map((join, index) => {
    const until = starts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const leave = open.find(({ at }) => at >= join.at && at <= until);
    if (!leave) return openStay(join);
    open.splice(open.indexOf(leave), 1);
    return closedStay(join, leave);
  });
  const unpaired = open.map(({ at, room, moved, stored }): Stay => ({
    ...stored,
    room,
    joinedAt: null,
    leftAt: at,
    moved,
  }));
  return [...stays, ...unpaired].toSorted((a, b) => begin(a) - begin(b));
}

function openStay({ at, room, stored }: Join): Stay {
  return { ...stored, room, joinedAt: at, leftAt: null, moved: false };
}

function closedStay(join: Join, leave: Leave): Stay {
  const stay = openStay(join);
  return { ...leave.stored, ...stay, room: stay.room ?? leave.room, leftAt: leave.at, moved: leave.moved };
}

const begin = ({ joinedAt, leftAt }: Stay): Instant => joinedAt ?? leftAt ?? 0;

function withStays(attempt: Attempt, stays: readonly Stay[]): Attempt {
  const joinedAt = stays.find((stay) => stay.joinedAt !== null)?.joinedAt ?? null;
  return { ...attempt, stays, joinedAt, leftAt: stays.at(-1)?.leftAt ?? null };
}
