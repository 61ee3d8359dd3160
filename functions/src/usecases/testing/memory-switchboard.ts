import type { ProviderSwitch } from '@sos/domain/providers/switch';
import { noWeek } from '@sos/domain/providers/working-hours';
import type { Instant } from '@sos/domain/shared/instant';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type { BookableProfile } from '../calls/ports.ts';
import type { Switchboard } from '../providers/ports.ts';
import type { Page, PageQuery } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

type BesideBooking = Pick<ProviderSwitch, 'timeZone' | 'opensAt' | 'hours'>;

const nothingSet: BesideBooking = {
  timeZone: 'UTC',
  opensAt: null,
  hours: { week: noWeek, holidays: [], opensByItself: false, turnsAt: null },
};

/** The switch over the profiles that bookings compete for. */
export class MemorySwitchboard implements Switchboard {
  readonly #profiles: Collection<BookableProfile>;
  readonly #beside = new Collection<BesideBooking>();
  readonly #turns: Turns;

  constructor(profiles: Collection<BookableProfile>, turns: Turns = calmTurns) {
    this.#profiles = profiles;
    this.#turns = turns;
  }

  async read(id: string): Promise<ProviderSwitch | undefined> {
    return stateOf(this.#profiles.get(id), this.#beside.get(id));
  }

  change(...[id, decide]: Parameters<Switchboard['change']>): Promise<ProviderSwitch | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const profile = transaction.get(this.#profiles, id);
      const before = stateOf(profile, transaction.get(this.#beside, id));
      const after = before && decide(before);
      if (profile && after) this.#write(transaction, id, { ...profile, ...after });
      return after ?? before;
    });
  }

  async turnedBy(instant: Instant, query: PageQuery): Promise<Page> {
    const all = this.#beside.entries().map(([id, { hours }]) => ({ id, turnsAt: hours.turnsAt ?? Infinity }));
    const longestFirst = all.toSorted((one, other) => one.turnsAt - other.turnsAt);
    return pageOf(longestFirst, ({ turnsAt }) => turnsAt <= instant, query);
  }

  #write(transaction: Transaction, id: string, after: BookableProfile & ProviderSwitch): void {
    const { timeZone, opensAt, hours, ...profile } = after;
    transaction.set(this.#profiles, id, { ...this.#profiles.get(id), ...profile });
    transaction.set(this.#beside, id, { timeZone, opensAt, hours });
  }
}

function stateOf(profile: BookableProfile | undefined, beside = nothingSet): ProviderSwitch | undefined {
  return profile && { ...profile, closesAt: profile.closesAt ?? null, ...beside };
}
