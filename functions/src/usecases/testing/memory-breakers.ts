import { type Breaker, closedBreaker, type Vendor } from '@sos/domain/vendors/breaker';
import { type BreakerStore, makeCircuit } from '../shared/circuit.ts';
import type { Circuit } from '../shared/ports.ts';

/** The breakers of all instances, in memory; counts how often they are looked at and written. */
export class MemoryBreakers implements BreakerStore {
  readonly byVendor = new Map<Vendor, Breaker>();
  reads = 0;
  writes = 0;
  readonly #opened: (vendor: Vendor) => void;

  constructor(opened: (vendor: Vendor) => void = () => undefined) {
    this.#opened = opened;
  }

  async read(vendor: Vendor): Promise<Breaker> {
    this.reads++;
    return this.byVendor.get(vendor) ?? closedBreaker;
  }

  async change(vendor: Vendor, decide: (breaker: Breaker) => Breaker): Promise<Breaker> {
    this.writes++;
    const before = this.byVendor.get(vendor) ?? closedBreaker;
    const after = decide(before);
    if (before.state !== 'open' && after.state === 'open') this.#opened(vendor);
    this.byVendor.set(vendor, after);
    return after;
  }
}

/** A circuit of its own, by the process's clock. */
export function aCircuit(vendor: Vendor): Circuit {
  return makeCircuit(vendor, { store: new MemoryBreakers(), clock: { now: () => Date.now() } });
}
