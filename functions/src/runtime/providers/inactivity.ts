import { makeAttendanceStore } from '../../adapters/firestore/providers/attendance-store.ts';
import { makeSwitchStore } from '../../adapters/firestore/providers/switch-store.ts';
import { makeCheckInactivity } from '../../usecases/providers/check-inactivity.ts';
import { makeFollowHours } from '../../usecases/providers/follow-hours.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

const checkInactivity = makeCheckInactivity({ attendance: makeAttendanceStore(reportCorrupt), clock, log });
const followHours = makeFollowHours({ switchboard: makeSwitchStore(), clock, log });

/** Hours first: whoever they switch on is there, and whoever they switch off hears nothing of inactivity. */
export async function checkProviderInactivity(): Promise<void> {
  await followHours();
  await checkInactivity();
}
