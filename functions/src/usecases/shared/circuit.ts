import { admit, type Breaker, learnOutcome, type Vendor } from '@sos/domain/vendors/breaker';
import { type Circuit, type Clock, VendorUnavailableError } from './ports.ts';

/** How long an instance trusts that a closed breaker is still closed, in ms. Its own first failure reads it again. */
const FRESH_FOR = 300_000;

/** Where all instances keep one breaker for each vendor. */
export interface BreakerStore {
  read(vendor: Vendor): Promise<Breaker>;
  /** Decides and writes as one step; `decide` may run more than once. Returns the breaker afterwards. */
  change(vendor: Vendor, decide: (breaker: Breaker) => Breaker): Promise<Breaker>;
}

export interface CircuitNeeds {
  readonly store: BreakerStore;
  readonly clock: Clock;
}

/**
 * Requests to one vendor behind the breaker that all instances share. Only a failure that leaves open whether the vendor
 * did anything counts against it. While all is well a request costs nothing: the breaker is read every five minutes.
 */
export function makeCircuit(vendor: Vendor, needs: CircuitNeeds): Circuit {
  const { store, clock } = needs;
  let known: Breaker | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<Breaker> | undefined;

  const keep = (breaker: Breaker) => {
    known = breaker;
    readAt = clock.now();
    return breaker;
  };
  /** One read for all who ask meanwhile. */
  const read = () =>
    (reading ??= store
      .read(vendor)
      .then(keep)
      .finally(() => (reading = undefined)));
  const current = async () => (known && clock.now() - readAt < FRESH_FOR ? known : read());
  const learn = async (outcome: 'answered' | 'failed') => {
    const seen = await current();
    if (outcome === 'answered' && learnOutcome(seen, outcome, clock.now()) === seen) return;
    keep(await store.change(vendor, (breaker) => learnOutcome(breaker, outcome, clock.now())));
  };
  return async (work) => {
    if ((await current()).state !== 'closed') await pass(vendor, needs, keep);
    try {
      const result = await work();
      await learn('answered');
      return result;
    } catch (error) {
      if (isFailure(error)) await learn('failed');
      throw error;
    }
  };
}

/** Asks the shared breaker to let a request through. Throws VendorUnavailableError when it does not. */
async function pass(
  vendor: Vendor,
  { store, clock }: CircuitNeeds,
  keep: (breaker: Breaker) => Breaker,
): Promise<void> {
  let admitted = false;
  const decide = (breaker: Breaker) => {
    const asked = admit(breaker, clock.now());
    admitted = asked.admitted;
    return asked.breaker;
  };
  keep(await store.change(vendor, decide));
  if (!admitted)
    throw new VendorUnavailableError(`the circuit of ${vendor} is open`, { certain: true, circuit: 'open', vendor });
}

function isFailure(error: unknown): boolean {
  return error instanceof VendorUnavailableError && !error.certain;
}
