import type { Instant } from '../shared/instant.ts';

/** A card that a client has let the rail keep, as far as its owner is shown it. */
export interface KeptCard {
  readonly id: string;
  /** In the rail's word, such as `visa`. */
  readonly brand: string;
  /** The last digits. */
  readonly ending: string;
  readonly expiresYear: number;
  /** 1 is January. */
  readonly expiresMonth: number;
}

/** Whom the rail knows a client as. */
export interface Payer {
  /** Null while the rail knows nobody. */
  readonly customerId: string | null;
  /** Of the request that opens it. */
  readonly tryNumber: number;
}

export const noPayer: Payer = { customerId: null, tryNumber: 1 };

/** The first who opened a customer has it. */
export function opened(payer: Payer, customerId: string): Payer {
  return payer.customerId === null ? { ...payer, customerId } : payer;
}

/** After that customer is gone, or its opening failed in a way that its key repeats, another key is used. */
export function nextTry(payer: Payer, lost: Payer): Payer {
  const isLost = payer.customerId === lost.customerId && payer.tryNumber === lost.tryNumber;
  return isLost ? { customerId: null, tryNumber: payer.tryNumber + 1 } : payer;
}

/** A card serves until its month is over, in UTC. */
export function isExpired({ expiresYear, expiresMonth }: KeptCard, now: Instant): boolean {
  return now >= Date.UTC(expiresYear, expiresMonth);
}
