import { INACTIVE_AFTER } from '@sos/domain/providers/attendance';
import type { Clock, Log, PageQuery } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Attendance } from './ports.ts';

export interface CheckInactivityNeeds {
  readonly attendance: Attendance;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Switches off whoever is shown as available and did nothing for three hours. The list only names candidates: each is
 * read and decided again by itself. Returns how many were switched off.
 */
export function makeCheckInactivity({ attendance, clock, log }: CheckInactivityNeeds) {
  return async (): Promise<number> => {
    const now = clock.now();
    let left = 0;
    const visit = async (id: string) => {
      try {
        if (await attendance.leaveIfInactive(id, now)) left++;
      } catch (error) {
        log.error('inactivity_check_failed', { provider: id, error });
      }
    };
    const list = (query: PageQuery) => attendance.inactiveSince(now - INACTIVE_AFTER, query);
    const looked = await sweep({ list, visit, clock });
    log.info('inactivity', { looked, left });
    return left;
  };
}
