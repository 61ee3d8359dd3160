import { alertDocumentSchema } from '@sos/contracts/alerts';
import { paths } from '@sos/contracts/paths';
import type { Alerts, Clock } from '../../../usecases/shared/ports.ts';
import { documentsOf } from './documents.ts';

export const alertDocuments = documentsOf(alertDocumentSchema, paths.alert);

const open = { acknowledgedAt: null, acknowledgedBy: null };

/** Alerts in `technical_alerts`, one document for each kind and key. */
export function makeAlertStore(clock: Clock): Alerts {
  return {
    raise: async ({ kind, key, detail }) => {
      // A key may be a path, and a document's id holds no slash.
      const ref = alertDocuments.ref(`${kind}_${key}`.replaceAll('/', ':'));
      await alertDocuments.createOnce(ref, { kind, key, detail, raisedAt: clock.now(), ...open });
    },
  };
}
