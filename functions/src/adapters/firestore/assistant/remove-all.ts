import type { Query } from 'firebase-admin/firestore';
import { db } from '../shared/db.ts';

const AT_ONCE = 400;

/** Deletes all that a query finds. */
export async function removeAll(query: Query): Promise<void> {
  for (;;) {
    const { docs } = await query.select().limit(AT_ONCE).get();
    if (docs.length === 0) return;
    const batch = db().batch();
    for (const { ref } of docs) batch.delete(ref);
    await batch.commit();
  }
}
