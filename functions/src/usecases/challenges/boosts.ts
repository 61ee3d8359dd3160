import type { InProgramme } from '@sos/domain/accounts/affiliates';
import type { Boost } from '@sos/domain/affiliates/boost';
import { monthBefore, monthSpan } from '@sos/domain/challenges/month';
import type { Instant } from '@sos/domain/shared/instant';
import type { RankedMonths } from './ports.ts';

/** Whose commissions are raised in a month: the best of their programme in the one before, from when that was decided. */
export function makeBoosts(months: Pick<RankedMonths, 'read'>) {
  return {
    at: async (callAt: Instant, whose: InProgramme): Promise<readonly Boost[]> => {
      const last = await months.read(whose, monthSpan(monthBefore(callAt)).month);
      return last?.boosts ?? [];
    },
  };
}
