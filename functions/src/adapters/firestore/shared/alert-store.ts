import { paths } from '@sos/contracts/paths';
import type { Alerts, Clock } from '../../../usecases/shared/ports.ts';
import { createOnce } from './create-once.ts';
import { db } from './db.ts';
import { documentToStore } from './instants.ts';

/** Alerts in `technical_alerts`, one document for each kind and key. */
export function makeAlertStore(clock: Clock): Alerts {
  return {
    raise: async ({ kind, key, detail }) => {
      const ref = db().collection(paths.alerts()).doc(`${kind}_${key}`);
      await createOnce(ref, documentToStore({ kind, key, detail, raisedAt: clock.now() }));
    },
  };
}
