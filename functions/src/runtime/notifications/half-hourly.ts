import { runEach } from '../../usecases/shared/run-each.ts';
import { remindAdmins } from '../alerts/on-change.ts';
import { log } from '../log.ts';
import { resumeDeliveries } from './wiring.ts';

/** Sends what lost its task, and reminds admins of urgent alerts that nobody has acknowledged. */
export function resumeNotifications(): Promise<void> {
  return runEach({ deliveries: resumeDeliveries, reminders: remindAdmins }, log);
}
