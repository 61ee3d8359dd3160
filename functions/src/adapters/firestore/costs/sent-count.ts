import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { SentCount } from '../../../usecases/costs/ports.ts';
import { db } from '../shared/db.ts';

/** Counted by an aggregation, billed as one read for each thousand. */
export function makeSentCount(): SentCount {
  return async (channel, { from, to }) => {
    const sent = db()
      .collection(paths.notificationDeliveries())
      .where('channel', '==', channel)
      .where('status', '==', 'sent')
      .where('endedAt', '>=', Timestamp.fromMillis(from))
      .where('endedAt', '<', Timestamp.fromMillis(to));
    return (await sent.count().get()).data().count;
  };
}
