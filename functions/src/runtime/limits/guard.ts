import { networkOf } from '@sos/domain/limits/network';
import { type LimitName, limits as table } from '@sos/domain/limits/limits';
import type { Asking } from '../../usecases/limits/require-within.ts';

/** Limits of each moment are asked before anything is read; what is counted for hours, of whole houses at that, counts what makes sense alone. */
export function limitsOf(when: 'before input' | 'after input', names: readonly LimitName[]): LimitName[] {
  return names.filter((name) => table[name].perInstance === (when === 'before input'));
}

/** Throws DomainError too_many_requests. */
export async function guardLimits(names: readonly LimitName[], asking: Asking): Promise<void> {
  const [{ requireWithin }, { limits }] = await Promise.all([
    import('../../usecases/limits/require-within.ts'),
    import('./wiring.ts'),
  ]);
  await requireWithin(limits, names, asking);
}

/** The network that a request comes from; undefined where no front end told it. */
export function networkOfRequest(forwardedFor: string | undefined): string | undefined {
  const address = addressOf(forwardedFor);
  return address === '' ? undefined : networkOf(address);
}

/** The address that Google's front end saw, which it adds last; what stands before it is the caller's own claim. */
export function addressOf(forwardedFor: string | undefined): string {
  return forwardedFor?.split(',').at(-1)?.trim() ?? '';
}
