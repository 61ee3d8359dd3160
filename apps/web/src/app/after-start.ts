import { keepOffline } from './keep-offline.ts';
import { tellLongWait } from './tell-long-wait.ts';

/** What every page does once its own needs have most likely been met. */
export async function afterStart(): Promise<void> {
  tellLongWait();
  // Without it the app only does not open without a connection.
  if ('serviceWorker' in navigator) await keepOffline();
}
