import { costOf, longestLeg } from '@sos/domain/calls/dial-cost';
import type { Dial } from '@sos/functions/usecases/calls/ports';
import type { Check } from '../kernel/scenario.ts';
import type { CallWorld } from './call-world.ts';

interface PlacedDial extends Dial {
  readonly at: number;
}

const DAY_MS = 86_400_000;
const CENTS = 20;
const dayOf = (at: number) => Math.floor(at / DAY_MS);

/** No number that never accepted rings too often in a day, and no client's dials cost more than they may. */
export function dialInvariants({ platform }: CallWorld): Check[] {
  const { carrier, documents, dialMaxima } = platform;
  /** Tried first on another day, it may be counted there. */
  const isOfOneDay = ({ sessionId, attemptId, party, at }: PlacedDial) => {
    const attempts = documents.sessions.get(sessionId)?.[party].attempts ?? [];
    const first = attempts.find(({ id }) => id === attemptId)?.dialledAt ?? at;
    return dayOf(first) === dayOf(at);
  };
  const dials = () =>
    [...carrier.calls.values()].flatMap(({ dial, at }) => (dial ? { ...dial, at } : [])).filter(isOfOneDay);
  const clientOf = ({ sessionId }: Dial) => documents.sessions.get(sessionId)?.clientId ?? '';
  /** What a dial was counted for: the first of a party for the whole call. */
  const costs = ({ sessionId, attemptId }: Dial) => {
    const rules = documents.sessions.get(sessionId)?.rules;
    return rules ? costOf(CENTS, attemptId.endsWith('-1') ? longestLeg(rules) : 120) : 0;
  };
  const coldOnes = () => dials().filter(({ to }) => !documents.proved.has(to));
  return [
    {
      name: 'a number that never accepted rings a few times a day',
      complaint: () =>
        beyond(
          sums(
            coldOnes(),
            ({ to }) => to,
            () => 1,
          ),
          dialMaxima.cold_rings,
        ),
    },
    {
      name: 'what a client makes us dial stays within the day’s budget',
      complaint: () => beyond(sums(dials(), clientOf, costs), dialMaxima.dialling_by_person),
    },
  ];
}

function sums(
  dials: readonly PlacedDial[],
  whose: (dial: PlacedDial) => string,
  counts: (dial: PlacedDial) => number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const dial of dials) {
    const key = `${whose(dial)} on day ${dayOf(dial.at)}`;
    found.set(key, (found.get(key) ?? 0) + counts(dial));
  }
  return found;
}

function beyond(counted: ReadonlyMap<string, number>, most: number): string | undefined {
  const over = [...counted].find(([, sum]) => sum > most);
  return over && `${over[1]} of ${most} for ${over[0]}`;
}
