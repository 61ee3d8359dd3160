import { keepOffline } from '@sos/browser/keep-offline';
import { holdTrail } from '../shared/account/trail.ts';
import { tellErrors } from './tell-errors.ts';
import { tellLongWait } from './tell-long-wait.ts';
import { tellMaintenance } from './tell-maintenance.ts';

/** What every page does once its own needs have most likely been met. */
export async function afterStart(): Promise<void> {
  tellErrors();
  holdTrail();
  tellLongWait();
  // Without it a booking still says so.
  tellMaintenance().catch(() => undefined);
  // Without it the app only does not open without a connection.
  if ('serviceWorker' in navigator) await keepOffline();
}
