import { watchIds } from '@sos/browser/live/watch-ids';
import { browserPaths } from '@sos/contracts/browser-paths';
import { type Availability, availabilities, availabilityAt } from '@sos/domain/providers/availability';

export type Availabilities = ReadonlyMap<string, Availability>;

/** Follows who of these people is there. Returns the way to stop. */
export function watchAvailability(ids: readonly string[], onKnown: (known: Availabilities) => void) {
  const shown = { collection: browserPaths.profiles(), ids, equals: { approval: 'approved', visible: true } };
  let told = new Set<string>();
  return watchIds(shown, (documents) => {
    const now = Date.now();
    const known = Array.from(documents, ([id, data]) => [id, availabilityOf(data, now)] as const);
    // Whoever was there and cannot be read any more cannot be called either.
    const gone = [...told].filter((id) => !documents.has(id)).map((id) => [id, 'offline'] as const);
    told = new Set([...told, ...documents.keys()]);
    onKnown(new Map([...known, ...gone]));
  });
}

function availabilityOf(data: unknown, now: number): Availability {
  const { availability, closesAt } = data as { readonly availability?: unknown; readonly closesAt?: unknown };
  const known = availabilities.find((each) => each === availability) ?? 'offline';
  return availabilityAt({ availability: known, closesAt: typeof closesAt === 'number' ? closesAt : null }, now);
}
