import { isUnknownToRail, type RailOutcome, type StrangeEvent } from './ports.ts';
import { putAside, type PutAsideNeeds } from './put-aside.ts';

interface NamedEvent extends StrangeEvent {
  readonly type: string;
}

/**
 * Follows a rail's signed event. One about something that the rail itself says it does not have is put aside: sent again
 * it would be no truer. Throws what following it throws else.
 */
export function makeFollowKnown(needs: PutAsideNeeds) {
  return async <T>(event: NamedEvent, follow: () => Promise<T>): Promise<T | RailOutcome> => {
    try {
      return await follow();
    } catch (error) {
      if (!isUnknownToRail(error)) throw error;
      return putAside(needs, { ...event, about: '', reasons: ['unknown_to_the_rail'], told: null });
    }
  };
}
