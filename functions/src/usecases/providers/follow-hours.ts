import { followHours } from '@sos/domain/providers/switch';
import type { Clock, Log, PageQuery } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Switchboard } from './ports.ts';

export interface FollowHoursNeeds {
  readonly switchboard: Pick<Switchboard, 'change' | 'turnedBy'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Carries out what the hours of providers want by now; each is decided again by itself. Returns how many had turned. */
export function makeFollowHours({ switchboard, clock, log }: FollowHoursNeeds) {
  return async (): Promise<number> => {
    const now = clock.now();
    const visit = async (id: string) => {
      try {
        await switchboard.change(id, (before) => followHours(before, now), now);
      } catch (error) {
        log.error('hours_not_followed', { provider: id, error });
      }
    };
    const turned = await sweep({ list: (query: PageQuery) => switchboard.turnedBy(now, query), visit, clock });
    log.info('hours', { turned });
    return turned;
  };
}
