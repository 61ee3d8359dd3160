import { callerOf } from '../caller.ts';
import { Engine } from '../engine.ts';
import { ListenStream } from '../listen/listen-stream.ts';
import { Watch } from '../listen/watch.ts';
import { integer, type Value } from '../values/value.ts';
import type { ListenResponse, Target } from '../wire/messages.ts';
import { ROOT } from './world.ts';

/** One client's stream with what it was sent, in short words. */
class TestStream {
  readonly responses: ListenResponse[] = [];
  readonly stream: ListenStream;

  constructor(engine: Engine, watch: Watch) {
    const context = { engine, caller: callerOf('Bearer owner') };
    this.stream = new ListenStream(
      context,
      () => watch,
      (response) => this.responses.push(response),
    );
  }

  add(target: Target): void {
    this.stream.receive({ addTarget: target });
  }

  /** What came since the last call. */
  news(): string[] {
    return this.responses.splice(0).map(inWords);
  }
}

const short = (name: string) => name.slice(ROOT.length + 1);

function inWords({ targetChange, documentChange, filter, ...gone }: ListenResponse): string {
  if (filter) return `${filter.count} for ${filter.targetId}`;
  if (targetChange) return `${targetChange.targetChangeType} ${(targetChange.targetIds ?? []).join()}`.trim();
  if (documentChange) return `${short(documentChange.document.name)} for ${(documentChange.targetIds ?? []).join()}`;
  return absenceInWords(gone);
}

function absenceInWords({ documentDelete, documentRemove }: ListenResponse): string {
  const { document = '', removedTargetIds = [] } = documentDelete ?? documentRemove ?? {};
  return `${short(document)} ${documentDelete ? 'deleted' : 'removed'} for ${removedTargetIds.join()}`;
}

const AWAY_MS = 60_000;

/** A database, and clients of it that listen; `wait` lets so much time pass that production forgets who was there. */
export function listening(historyBytes?: number) {
  let now = 1000;
  const engine = new Engine(() => now, historyBytes);
  const database = engine.database(ROOT);
  const watch = new Watch(database);
  const put = (path: string, n?: number) => {
    const name = `${ROOT}/${path}`;
    return database.commit([
      n === undefined ? { delete: name } : { update: { name, fields: new Map<string, Value>([['n', integer(n)]]) } },
    ]);
  };
  const wait = () => (now += AWAY_MS);
  return { database, put, wait, open: () => new TestStream(engine, watch) };
}

export const above = (n: number, limit?: number): NonNullable<Target['query']> => ({
  parent: ROOT,
  structuredQuery: {
    from: [{ collectionId: 'c' }],
    where: { fieldFilter: { field: { fieldPath: 'n' }, op: 'GREATER_THAN', value: integer(n) } },
    ...(limit !== undefined && { limit }),
  },
});

export const tokenOf = (stream: TestStream) =>
  stream.responses.findLast(({ targetChange }) => targetChange?.resumeToken)?.targetChange?.resumeToken ??
  new Uint8Array();
