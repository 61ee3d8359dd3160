import { makeAttendanceStore } from '../../adapters/firestore/providers/attendance-store.ts';
import { makeCheckInactivity } from '../../usecases/providers/check-inactivity.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const checkProviderInactivity = makeCheckInactivity({
  attendance: makeAttendanceStore(reportCorrupt),
  clock,
  log,
});
