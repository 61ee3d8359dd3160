import type { Timestamp } from 'firebase-admin/firestore';
import type { Clock } from '../../../usecases/shared/ports.ts';

/** Firestore takes about one write a second of one document for long, in ms. */
const REST = 1000;

/** Resolves when a document that was written at that instant has rested. */
export function restBy(clock: Clock) {
  return async (written: Timestamp): Promise<void> => {
    const left = Math.min(written.toMillis() + REST - clock.now(), REST);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  };
}
