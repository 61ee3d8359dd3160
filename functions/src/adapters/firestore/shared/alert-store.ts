import { alertDocumentSchema } from '@sos/contracts/alerts';
import { paths } from '@sos/contracts/paths';
import { raiseAgain, raiseAlert, type RaisedAlert } from '@sos/domain/alerts/raise';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { Alerts, Clock } from '../../../usecases/shared/ports.ts';
import { CorruptDocumentError, documentsOf } from './documents.ts';
import { optimistically } from './optimistic.ts';

export const alertDocuments = documentsOf(alertDocumentSchema, paths.alert);

/** Alerts in `technical_alerts`, one document for each kind and key. */
export function makeAlertStore(clock: Clock): Alerts {
  return {
    raise: async ({ kind, key, detail }) => {
      // A key may be a path, and a document's id holds no slash.
      const ref = alertDocuments.ref(`${kind}_${key}`.replaceAll('/', ':'));
      const at = clock.now();
      if (await alertDocuments.createOnce(ref, { kind, key, ...raiseAlert(detail, at) })) return;
      await raiseStored(ref, detail, at).catch(passOver);
    },
  };
}

function raiseStored(ref: DocumentReference, detail: RaisedAlert['detail'], at: number): Promise<void> {
  return optimistically(async (desk) => {
    const [snapshot] = await desk.read(ref);
    const before = snapshot && alertDocuments.parse(snapshot);
    if (before) alertDocuments.update(desk, ref, { before, after: raiseAgain(before, detail, at) });
  });
}

/** An alert that nobody can read any more keeps nothing from going on that raises it. */
function passOver(error: unknown): void {
  if (!(error instanceof CorruptDocumentError)) throw error;
}
