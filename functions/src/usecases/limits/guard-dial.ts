import { callingCode } from '@sos/domain/calls/dial-cost';
import { limitOf, type LimitName } from '@sos/domain/limits/limits';
import type { Alerts, Clock } from '../shared/ports.ts';
import { DialLimitError, type GuardDial, type Limits, type PlannedDial } from './ports.ts';

export interface GuardDialNeeds {
  readonly limits: Limits;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

interface Count {
  readonly name: LimitName;
  readonly key: string;
  readonly wanted: number;
}

const PLATFORM = 'platform';
const DAY_MS = 86_400_000;

/**
 * Counts a dial before it is placed: rings to a number that never accepted, and what dialling may cost in a day, of
 * which half is an alert. Throws DialLimitError, also for a dial that could cost more than the platform earns by it;
 * nothing is counted then.
 */
export function makeGuardDial(needs: GuardDialNeeds): GuardDial {
  return async (dial) => {
    if (dial.longestCost > dial.fee) throw new DialLimitError('fee', limitOf('dialling').windowSeconds);
    const taken: Count[] = dial.isCounted ? countsOf(dial) : [];
    const giveBack = async () => {
      for (const { name, key, wanted } of taken) await needs.limits.giveBack(name, key, wanted);
    };
    if (dial.isCounted) return giveBack;
    for (const count of countsOf(dial)) {
      const retryAfter = await needs.limits.take(count.name, count.key, count.wanted);
      if (retryAfter > 0) {
        await giveBack();
        throw new DialLimitError(count.name, retryAfter);
      }
      taken.push(count);
    }
    for (const count of taken) await warn(needs, count);
    return giveBack;
  };
}

function countsOf({ clientId, to, line, isProved, longestCost: wanted }: PlannedDial): Count[] {
  return [
    ...(isProved ? [] : [{ name: 'cold_rings', key: line, wanted: 1 } as const]),
    { name: 'dialling_by_number', key: line, wanted },
    { name: 'dialling_by_person', key: clientId, wanted },
    { name: 'dialling_by_country', key: callingCode(to), wanted },
    { name: 'dialling', key: PLATFORM, wanted },
  ];
}

/** Once a day for whom half of a budget is spent. */
async function warn({ limits, alerts, clock }: GuardDialNeeds, { name, key }: Count): Promise<void> {
  if (name === 'cold_rings') return;
  const spent = await limits.count(name, key);
  if (spent < limitOf(name).max / 2) return;
  const day = Math.floor(clock.now() / DAY_MS);
  await alerts.raise({
    kind: 'dialling_budget',
    key: `${name}-${key}-${day}`,
    detail: { limit: name, of: key, spent },
  });
}
