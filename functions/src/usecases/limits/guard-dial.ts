import { callingCode } from '@sos/domain/calls/dial-cost';
import { isCountedBy, limitOf } from '@sos/domain/limits/limits';
import { type Count, DialLimitError, type GuardDial, type Limits, type PlannedDial } from './ports.ts';
import { warnAtHalf, type WarnAtHalfNeeds } from './warn-at-half.ts';

export interface GuardDialNeeds extends WarnAtHalfNeeds {
  readonly limits: Pick<Limits, 'takeAll' | 'giveBack'>;
  /** Whether a number, in E.164, has accepted a call of ours. */
  readonly numbers: { isProved(e164: string): Promise<boolean> };
}

const PLATFORM = 'platform';

/**
 * Counts a dial before it is placed: rings to a number that never accepted, and what dialling may cost in a day, of
 * which half is an alert. Throws DialLimitError, also for a dial that could cost more than the platform earns by it;
 * nothing is counted then.
 */
export function makeGuardDial(needs: GuardDialNeeds): GuardDial {
  return async (dial) => {
    if (dial.longestCost > dial.fee) throw new DialLimitError('fee', limitOf('dialling').windowSeconds);
    const counts = countsOf(dial);
    const giveBack = async () => {
      const names = counts.map(({ name }) => name);
      for (const { name, key, wanted } of counts) {
        if (!isCountedBy(name, names)) await needs.limits.giveBack(name, key, wanted);
      }
    };
    if (dial.isCounted) return giveBack;
    const { spent } = await take(needs, dial, counts);
    await warnAtHalf(needs, counts, spent);
    return giveBack;
  };
}

/** A number that has accepted a call once may ring without end, which is looked up only when it has rung too often. Throws DialLimitError. */
async function take({ limits, numbers }: GuardDialNeeds, { to }: PlannedDial, counts: readonly Count[]) {
  const taken = await limits.takeAll(counts);
  if (!('over' in taken)) return taken;
  const isFree = taken.over === 'cold_rings' && (await numbers.isProved(to));
  const others = isFree ? await limits.takeAll(counts.filter(({ name }) => name !== 'cold_rings')) : taken;
  if ('over' in others) throw new DialLimitError(others.over, others.retryAfter);
  return { spent: [0, ...others.spent] };
}

export function countsOf({ clientId, to, line, longestCost: wanted }: PlannedDial): Count[] {
  return [
    { name: 'cold_rings', key: line, wanted: 1 },
    { name: 'dialling_by_number', key: line, wanted },
    { name: 'dialling_by_person', key: clientId, wanted },
    { name: 'dialling_by_country', key: callingCode(to), wanted },
    { name: 'dialling', key: PLATFORM, wanted },
  ];
}
