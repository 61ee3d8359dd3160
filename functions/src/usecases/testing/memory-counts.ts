import type { CallSession } from '@sos/domain/calls/session';
import { type Contribution, contributionOf, NOW, plus, presentOf } from '@sos/domain/dashboard/contribution';
import type { CallCounts } from '../dashboard/ports.ts';

/** Counters that are added up when somebody asks. */
export class MemoryCounts {
  readonly sessions = new Map<string, CallSession>();

  readonly store: CallCounts = {
    since: async (day) => {
      const calls = [...this.sessions.values()];
      const added = calls.map((call): Contribution => ({ ...contributionOf(call), [NOW]: presentOf(call) }));
      const sum = added.reduce((one, other) => plus(one, other, 1), {});
      return new Map(Object.entries(sum).filter(([name]) => name >= day));
    },
  };
}
