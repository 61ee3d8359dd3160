import { type LimitName, limits } from '@sos/domain/limits/limits';
import { networkOf } from '@sos/domain/limits/network';
import { tooMany } from '../shared/too-many.ts';
import type { Limits } from './ports.ts';

/** Who asks, as far as limits care. */
export interface Asking {
  readonly address: string;
  readonly uid: string;
}

/** Counts a request under each of its callable's limits. Throws DomainError too_many_requests, which says when to come back. */
export async function requireWithin(counter: Limits, names: readonly LimitName[], asking: Asking): Promise<void> {
  for (const name of names) {
    const retryAfter = await counter.take(name, keyOf(name, asking));
    if (retryAfter > 0) throw tooMany(retryAfter);
  }
}

function keyOf(name: LimitName, { address, uid }: Asking): string {
  switch (limits[name].by) {
    case 'address':
      return address;
    case 'network':
      return networkOf(address);
    case 'person':
      return uid;
    default:
      throw new Error(`${name} cannot be counted of a request`);
  }
}
