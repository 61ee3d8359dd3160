import { COUNTED_MS, countsOf, type Shelf } from '@sos/domain/articles/shelf';
import type { Clock, Log } from '../shared/ports.ts';
import type { Readers, Shelves } from './ports.ts';

const PAGE = 100;

export interface CountArticlesNeeds {
  readonly shelves: Pick<Shelves, 'read' | 'change' | 'counted'>;
  readonly readers: Readers;
  readonly clock: Clock;
  readonly log: Log;
}

/** Counts anew what came by each approved article, by which its blogger sees it ranked. Harmless to repeat. */
export function makeCountArticles(needs: CountArticlesNeeds): () => Promise<void> {
  return async () => {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<Shelves['counted']>> = await needs.shelves.counted({ limit: PAGE, after });
      for (const uid of page.ids) await countOne(needs, uid);
      after = page.next;
    } while (after !== null);
  };
}

/** One blogger whose articles cannot be counted keeps no other waiting. */
async function countOne(needs: CountArticlesNeeds, uid: string): Promise<void> {
  const { shelves, readers, clock, log } = needs;
  const now = clock.now();
  try {
    const shelf = await shelves.read(uid);
    if (!shelf) return;
    const since = now - COUNTED_MS;
    const [came, clicks] = await Promise.all([readers.calls(uid, since), clicksOf(needs, { uid, shelf, since })]);
    await shelves.change(uid, (before) => ({ ...before, counts: countsOf(before, came, clicks), countedAt: now }));
  } catch (error) {
    log.error('articles_not_counted', { uid, error });
  }
}

interface Counting {
  readonly uid: string;
  readonly shelf: Shelf;
  readonly since: number;
}

async function clicksOf({ readers }: CountArticlesNeeds, { uid, shelf, since }: Counting) {
  const ids = shelf.articles.flatMap(({ id, state }) => (state === 'approved' ? [id] : []));
  return new Map(await Promise.all(ids.map(async (id) => [id, await readers.clicks(uid, id, since)] as const)));
}
