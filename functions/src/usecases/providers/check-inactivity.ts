import { INACTIVE_AFTER } from '@sos/domain/providers/attendance';
import type { Clock, Log } from '../shared/ports.ts';
import type { Attendance } from './ports.ts';

const PAGE = 200;

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
    const ids = await attendance.inactiveSince(now - INACTIVE_AFTER, PAGE);
    let left = 0;
    for (const id of ids) {
      try {
        if (await attendance.leaveIfInactive(id, now)) left++;
      } catch (error) {
        log.error('inactivity_check_failed', { provider: id, error });
      }
    }
    log.info('inactivity', { looked: ids.length, left });
    return left;
  };
}
