import type { LimitName } from '@sos/domain/limits/limits';
import type { Asking } from '../../usecases/limits/require-within.ts';

/** Throws DomainError too_many_requests. */
export async function guardLimits(names: readonly LimitName[], asking: Asking): Promise<void> {
  const [{ requireWithin }, { limits }] = await Promise.all([
    import('../../usecases/limits/require-within.ts'),
    import('./wiring.ts'),
  ]);
  await requireWithin(limits, names, asking);
}

/** The address that Google's front end saw, which it adds last; what stands before it is the caller's own claim. */
export function addressOf(forwardedFor: string | undefined): string {
  return forwardedFor?.split(',').at(-1)?.trim() ?? '';
}
