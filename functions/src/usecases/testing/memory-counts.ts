import type { CallSession } from '@sos/domain/calls/session';
import { type Contribution, plus } from '@sos/domain/dashboard/contribution';
import type { CallCounts } from '../dashboard/ports.ts';

/** Counters that know what each call has added. */
export class MemoryCounts {
  readonly sessions = new Map<string, CallSession>();
  readonly #counted = new Map<string, Contribution>();

  readonly store: CallCounts = {
    count: async (id, contributionOf) => {
      const session = this.sessions.get(id);
      if (session) this.#counted.set(id, contributionOf(session));
    },
    since: async (day) => {
      const sum = [...this.#counted.values()].reduce((one, other) => plus(one, other, 1), {});
      return new Map(Object.entries(sum).filter(([name]) => name >= day));
    },
  };
}
