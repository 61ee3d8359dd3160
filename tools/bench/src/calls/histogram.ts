import type { WorldOptions } from '@sos/world/world';

/** Operations on one kind of document. */
interface Operations {
  reads: number;
  writes: number;
  deletes: number;
}

export type Histogram = ReadonlyMap<string, Readonly<Operations>>;

/** Below these, ids are names that people gave. */
const NAMED = new Set(['private', 'admin_config', 'circuit_breakers']);

/** What a call's operations belong to. */
export const parts = ['call', 'configuration', 'guards', 'records', 'telling', 'timeline'] as const;
export type Part = (typeof parts)[number];
type Parts = Readonly<Record<Part, Readonly<Operations>>>;

/** The part that the documents of a collection belong to; those of any other only follow from a call, such as invoices. */
const partOfCollection: Readonly<Record<string, Part>> = {
  call_sessions: 'call',
  call_execution_locks: 'call',
  payments: 'call',
  payers: 'call',
  phone_lines: 'call',
  sos_profiles: 'call',
  private: 'call',
  circuit_breakers: 'configuration',
  admin_config: 'configuration',
  rate_limits: 'guards',
  proved_numbers: 'guards',
  card_marks: 'guards',
  notifications: 'telling',
  notification_deliveries: 'telling',
  notification_preferences: 'telling',
  notification_dlq: 'telling',
};

/** Counts operations by kind of document. */
export class Tally {
  readonly #kinds = new Map<string, Operations>();

  readonly note: NonNullable<WorldOptions['onOperation']> = (operation, path, times) => {
    if (operation === 'listenReads' || operation === 'conflicts') return;
    const kind = kindOf(path);
    const counts = this.#kinds.get(kind) ?? none();
    counts[operation] += times;
    this.#kinds.set(kind, counts);
  };

  /** As it stands at the moment. */
  read(): Histogram {
    return new Map([...this.#kinds].map(([kind, counts]) => [kind, { ...counts }]));
  }
}

/** What was counted between two readings; kinds of which nothing was are left out. */
export function between(before: Histogram, after: Histogram): Histogram {
  const differences = [...after].map(([kind, { reads, writes, deletes }]): [string, Operations] => {
    const less = before.get(kind) ?? none();
    return [kind, { reads: reads - less.reads, writes: writes - less.writes, deletes: deletes - less.deletes }];
  });
  return new Map(differences.filter(([, counts]) => sizeOf(counts) > 0));
}

/** Operations by what they belong to. Whoever is told is looked up together with what they prefer. */
export function partsOf(histogram: Histogram): Parts {
  const sums = {
    call: none(),
    configuration: none(),
    guards: none(),
    records: none(),
    telling: none(),
    timeline: none(),
  };
  for (const [kind, counts] of histogram) add(sums[partOf(kind)], counts);
  const lookedUp = histogram.get('notification_preferences/{}')?.reads ?? 0;
  add(sums.records, { ...none(), reads: -lookedUp });
  add(sums.telling, { ...none(), reads: lookedUp });
  return sums;
}

function partOf(kind: string): Part {
  // Where a provider's share goes is asked for the transfer.
  if (kind.endsWith('/private/payout')) return 'records';
  if (kind.includes('/timeline/')) return 'timeline';
  return partOfCollection[kind.split('/', 1)[0] ?? ''] ?? 'records';
}

const none = (): Operations => ({ reads: 0, writes: 0, deletes: 0 });

function add(sum: Operations, { reads, writes, deletes }: Readonly<Operations>): void {
  sum.reads += reads;
  sum.writes += writes;
  sum.deletes += deletes;
}

/** Lines of reads, writes and deletes a call, the most frequent kinds first. */
export function linesOf(histogram: Histogram, calls: number): string[] {
  const ordered = [...histogram].toSorted(([, one], [, other]) => sizeOf(other) - sizeOf(one));
  return ordered.map(([kind, { reads, writes, deletes }]) => {
    const columns = [reads, writes, deletes].map((count) => (count / calls).toFixed(2).padStart(8));
    return `${columns.join('')}  ${kind}`;
  });
}

const sizeOf = ({ reads, writes, deletes }: Operations) => reads + writes + deletes;

/** A path without the ids that differ from one call to the next. */
function kindOf(path: string): string {
  const segments = path.split('/');
  return segments
    .map((segment, index) => (index % 2 === 0 ? segment : idIn(segment, segments[index - 1] ?? '')))
    .join('/');
}

/** A limit's document bears the limit's name before the first dash. */
function idIn(id: string, collection: string): string {
  if (collection === 'rate_limits') return id.split('-', 1)[0] ?? '';
  return NAMED.has(collection) ? id : '{}';
}
