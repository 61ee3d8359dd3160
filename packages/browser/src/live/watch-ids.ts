import { collection, documentId, onSnapshot, query, where } from 'firebase/firestore';
import { readyAuth } from '../auth/firebase-auth.ts';
import { liveFirestore } from './live-firestore.ts';
import { withMillis } from './with-millis.ts';

/** How many ids one query may name. */
const MOST_IDS = 30;

/** Documents of a collection by their ids, as far as everybody may read them. */
export interface ByIds {
  readonly collection: string;
  readonly ids: readonly string[];
  /** What the rules ask of a document, which a query has to say. */
  readonly equals: Readonly<Record<string, string | boolean>>;
}

type Found = ReadonlyMap<string, unknown>;

/** Follows all of them, instants in milliseconds; those that may not be read any more are left out. Returns the way to stop. */
export async function watchIds(wanted: ByIds, onFound: (documents: Found) => void): Promise<() => void> {
  await readyAuth();
  const parts: Found[] = [];
  const conditions = Object.entries(wanted.equals).map(([field, value]) => where(field, '==', value));
  const stops = chunks(wanted.ids).map((ids, part) =>
    onSnapshot(
      query(collection(liveFirestore(), wanted.collection), where(documentId(), 'in', ids), ...conditions),
      ({ docs, metadata }) => {
        // Without a connection the SDK tells that nothing is there, as far as it knows.
        if (metadata.fromCache) return;
        parts[part] = new Map(docs.map((found) => [found.id, withMillis(found.data())]));
        onFound(new Map(parts.flatMap((found) => [...found])));
      },
      // What was known stays on the page.
      () => undefined,
    ),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

function chunks(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / MOST_IDS);
  return Array.from({ length: count }, (_, index) => ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS));
}
