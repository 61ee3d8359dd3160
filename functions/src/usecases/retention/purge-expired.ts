import {
  type RetainedName,
  retainedNames,
  type Retention,
  retention,
  type RetentionRun,
} from '@sos/contracts/retention';
import type { Clock, Log } from '../shared/ports.ts';
import type { Archive, ExpiredDocument, ExpiredDocuments, RetentionRuns } from './ports.ts';

export interface PurgeNeeds {
  readonly documents: ExpiredDocuments;
  readonly runs: RetentionRuns;
  readonly archive: Archive;
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 100;
const DAY = 86_400_000;
/** How long one run goes on, in ms; the next begins where it stopped. */
const BUDGET = 240_000;

/**
 * Deletes what has been kept for its time, kind by kind and page by page, and writes down how much. What is archived is in
 * the archive before it is deleted. A kind that fails stays for the next run and stops no other; the run then fails at its end.
 */
export function makePurgeExpired(needs: PurgeNeeds, schedule: Retention['by']) {
  const { runs, clock, log } = needs;
  return async (): Promise<void> => {
    const startedAt = clock.now();
    const kinds = beginningAt((await runs.read(schedule))?.next ?? null, schedule);
    const removed: RetentionRun['removed'] = [];
    const failures: unknown[] = [];
    const note = (next: string | null, endedAt: number | null) =>
      runs.write(schedule, { startedAt, endedAt, removed: [...removed], next });
    for (const name of kinds) {
      await note(name, null);
      if (clock.now() - startedAt > BUDGET) return note(name, clock.now());
      try {
        removed.push({ name, count: await purge(needs, name, startedAt + BUDGET) });
      } catch (error) {
        failures.push(error);
      }
    }
    await note(null, clock.now());
    log.info('expired_data_purged', { schedule, removed: removed.reduce((sum, { count }) => sum + count, 0) });
    if (failures.length > 0) throw failures[0];
  };
}

/** All kinds of the schedule, from the one at which the last run stopped. */
function beginningAt(next: string | null, schedule: Retention['by']): RetainedName[] {
  const kinds = retainedNames.filter((name) => retention[name].by === schedule);
  const index = Math.max(
    0,
    kinds.findIndex((name) => name === next),
  );
  return [...kinds.slice(index), ...kinds.slice(0, index)];
}

async function purge({ documents, archive, clock }: PurgeNeeds, name: RetainedName, until: number): Promise<number> {
  const { days, isArchived } = retention[name];
  const before = clock.now() - days * DAY;
  let removed = 0;
  let after: string | null = null;
  do {
    const page = await documents.page(name, { before, after, limit: PAGE });
    if (isArchived) await keep(archive, name, page.documents);
    removed += await documents.remove(page.documents);
    after = page.next;
  } while (after !== null && clock.now() < until);
  return removed;
}

/** Named after what is in it, so that a repetition writes the same file. */
async function keep(archive: Archive, name: RetainedName, documents: readonly ExpiredDocument[]): Promise<void> {
  const [first] = documents;
  if (!first) return;
  const lines = documents.map(({ path, fields }) => `${JSON.stringify({ path, fields })}\n`);
  const file = `archive/${name}/${first.path.replaceAll('/', '_')}.jsonl`;
  await archive.write(file, new TextEncoder().encode(lines.join('')));
}
