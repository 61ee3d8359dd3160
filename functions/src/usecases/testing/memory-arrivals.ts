import type { Arrivals } from '../affiliates/bind-at-booking.ts';

type Arrival = Parameters<Arrivals['keep']>[1];

/** By which links clients came last, in memory. */
export class MemoryArrivals implements Arrivals {
  readonly #byUid = new Map<string, Arrival>();

  async keep(uid: string, arrival: Arrival): Promise<void> {
    this.#byUid.set(uid, arrival);
  }

  async find(uid: string): Promise<Arrival | undefined> {
    return this.#byUid.get(uid);
  }
}
