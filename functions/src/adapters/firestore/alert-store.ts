import { paths } from '@sos/contracts/paths';
import { GrpcStatus } from 'firebase-admin/firestore';
import type { Alerts, Clock } from '../../usecases/shared/ports.ts';
import { db } from './db.ts';
import { documentToStore } from './instants.ts';

/** Alerts in `technical_alerts`, one document for each kind and key. */
export function makeAlertStore(clock: Clock): Alerts {
  return {
    raise: async ({ kind, key, detail }) => {
      const alert = documentToStore({ kind, key, detail, raisedAt: clock.now() });
      try {
        await db().collection(paths.alerts()).doc(`${kind}_${key}`).create(alert);
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
      }
    },
  };
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS;
}
