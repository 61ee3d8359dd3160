import { callCountSchema, countedCallSchema } from '@sos/contracts/dashboard';
import { paths } from '@sos/contracts/paths';
import { type Contribution, difference, type Figures, plus } from '@sos/domain/dashboard/contribution';
import type { CallCounts } from '../../../usecases/dashboard/ports.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';

export const callCountDocuments = documentsOf(callCountSchema, paths.callCount);
export const countedCallDocuments = documentsOf(countedCallSchema, paths.countedCall);

/** Over how many documents a day's figures are spread, so that many calls at once do not wait for each other. */
const SHARDS = 4;

/** Figures in `call_counts`. What a session has added lies beside it, so that no repetition adds it again. */
export function makeCallCounts(report: ReportCorrupt): CallCounts {
  return {
    count: (id, contributionOf) =>
      optimistically(async (desk) => {
        const marker = countedCallDocuments.ref(id);
        const [stored, known] = await desk.read(sessionDocuments.ref(id), marker);
        const session = stored && sessionDocuments.parse(stored);
        if (!session) return;
        const before = known && countedCallDocuments.parse(known);
        const counted = (before?.counted ?? {}) as Contribution;
        const wanted = contributionOf(session);
        const added = difference(counted, wanted);
        if (Object.keys(added).length === 0) return;
        await add(desk, added, shardOf(id));
        const after = { counted: withZeros(counted, wanted) };
        if (before) countedCallDocuments.update(desk, marker, { before, after });
        else countedCallDocuments.create(desk, marker, after);
      }),
    since: async (day) => {
      const { docs } = await db().collection(paths.callCounts()).where('day', '>=', day).get();
      const parts = await callCountDocuments.list(docs, report);
      const sum = parts.reduce((one, { value }): Contribution => plus(one, { [value.day]: value.figures }, 1), {});
      return new Map(Object.entries(sum));
    },
  };
}

async function add(desk: Desk, added: Contribution, shard: number): Promise<void> {
  const days = Object.entries(added);
  const refs = days.map(([day]) => callCountDocuments.ref(`${day}_${shard}`));
  const stored = await desk.read(...refs);
  for (const [place, [day, figures]] of days.entries()) {
    const ref = refs[place];
    const snapshot = stored[place];
    if (!ref || !snapshot) continue;
    const before = callCountDocuments.parse(snapshot);
    const known = { [day]: (before?.figures ?? {}) as Figures };
    const after = { day, figures: withZeros(known, plus(known, { [day]: figures }, 1))[day] ?? {} };
    if (before) callCountDocuments.update(desk, ref, { before, after });
    else callCountDocuments.create(desk, ref, after);
  }
}

/** A change keeps what it does not name, so what is no more is written as zero. */
function withZeros(before: Contribution, after: Contribution): Record<string, Record<string, number>> {
  const days = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const figuresOf = (day: string) => {
    const gone = Object.keys(before[day] ?? {}).map((name) => [name, 0] as const);
    return { ...Object.fromEntries(gone), ...after[day] };
  };
  return Object.fromEntries(days.map((day) => [day, figuresOf(day)]));
}

/** The same for one call each time. */
function shardOf(id: string): number {
  return Array.from(id).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 0) % SHARDS;
}
