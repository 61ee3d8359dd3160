import { entryDifferences } from '@sos/domain/journal/entry-differences';
import { isKnown, type Movement, type Papers } from '@sos/domain/journal/papers';
import type { Posting } from '@sos/domain/journal/posting';
import { type Rail, rails } from '@sos/domain/payments/rail';
import type { Clock } from '../shared/ports.ts';
import type { Judge, Suspect } from './judge-suspects.ts';
import type { Look, Looked } from './look.ts';
import { lookAtOpen } from './look-at-open.ts';
import type { Differences, Journal, PaperStore, RailBooks, Run, Span } from './ports.ts';

const PAGE = 100;
/** How far our instant of an entry may be from the rail's before the rail is asked about it alone, in ms. */
const APART = 2 * 3_600_000;

export interface LookNeeds {
  readonly journal: Pick<Journal, 'entries'>;
  readonly papers: PaperStore;
  readonly books: RailBooks;
  readonly differences: Differences;
  readonly judge: Judge;
  readonly clock: Clock;
}

type Seen = (needs: LookNeeds, run: Run) => Promise<Looked>;

const bare = (id: string): Papers => ({ id, payment: undefined, transfer: undefined, entries: [] });

/** Whether what was found earlier is so still. */
export function lookAtKnown(needs: LookNeeds): Look {
  return lookAtOpen(needs, async ({ rail, railPaymentId, paymentId }) => {
    const own = rails.find((each) => each === rail);
    if (!own) return undefined;
    const [papers = bare(paymentId)] = paymentId === '' ? [] : await needs.papers.of([paymentId]);
    return needs.judge({ rail: own, railPaymentId, papers });
  });
}

/** Whether we know what the rails' lists say. */
export const lookAtMovements: Seen = async (needs, run) => {
  const listing = rails.filter((rail) => needs.books[rail].movements !== null);
  const [rail = listing[0], after = ''] = (run.after?.split(' ') ?? []) as [Rail?, string?];
  const list = rail && needs.books[rail].movements;
  if (!list) return { next: null, seen: 0, fresh: 0 };
  const page = await list(run, after === '' ? null : after);
  const byId = await papersOf(needs, page.movements);
  const suspects = page.movements.flatMap((movement) => suspectOf(movement, byId) ?? []);
  const fresh = await judgeEach(needs, suspects);
  const nextRail = listing[listing.indexOf(rail) + 1];
  const rest = page.next === null ? (nextRail ?? null) : `${rail} ${page.next}`;
  return { next: rest, seen: page.movements.length, fresh };
};

async function papersOf({ papers }: LookNeeds, named: readonly { readonly paymentId: string | null }[]) {
  const ids = [...new Set(named.flatMap(({ paymentId }) => paymentId ?? []))];
  return new Map((await papers.of(ids)).map((each) => [each.id, each]));
}

function suspectOf(movement: Movement, byId: ReadonlyMap<string, Papers>): Suspect | undefined {
  const { rail, paymentId } = movement;
  const papers = byId.get(paymentId ?? '') ?? bare(paymentId ?? '');
  if (isKnown(movement, papers) && entryDifferences(papers).length === 0) return undefined;
  const railPaymentId = movement.railPaymentId ?? papers.payment?.railPaymentId ?? null;
  return { rail, papers, railPaymentId, ...(paymentId === null && { stray: movement }) };
}

/** Each payment at a rail once. */
async function judgeEach({ judge }: LookNeeds, suspects: readonly Suspect[]): Promise<number> {
  const once = new Map(suspects.map((each) => [nameOf(each), each]));
  let fresh = 0;
  for (const suspect of once.values()) fresh += (await judge(suspect)).fresh;
  return fresh;
}

const nameOf = ({ papers, railPaymentId, stray }: Suspect) => `${papers.id} ${railPaymentId} ${stray?.ref ?? ''}`;

/** Whether the journal says what our payments say. */
export const lookAtPayments: Seen = async (needs, run) => {
  const { ids, next } = await needs.papers.settledIn(run, { limit: PAGE, after: run.after });
  const odd = (await needs.papers.of(ids)).filter((papers) => entryDifferences(papers).length > 0);
  const fresh = await judgeEach(needs, odd.flatMap(ownSuspect));
  return { next, seen: ids.length, fresh };
};

function ownSuspect(papers: Papers): Suspect {
  const { rail = 'stripe', railPaymentId = null } = papers.payment ?? {};
  return { rail, papers, railPaymentId };
}

/** Whether the rails have what our entries say. */
export const lookAtEntries: Seen = async (needs, run) => {
  const [at = String(run.from - 1), id = '~'] = run.after?.split(' ') ?? [];
  const entries = await needs.journal.entries({ after: { at: Number(at), id }, before: run.to, limit: PAGE });
  const byId = await papersOf(needs, entries);
  const wanted = wantedOf(entries, byId);
  const missing = await missingAtRails(needs, wanted);
  const odd = [...byId.values()].filter((papers) => missing.has(papers.id) || entryDifferences(papers).length > 0);
  const fresh = await judgeEach(needs, odd.map(ownSuspect));
  const last = entries.at(-1);
  return { next: last && entries.length === PAGE ? `${last.at} ${last.id}` : null, seen: entries.length, fresh };
};

/** What the rail's list must have of an entry. */
interface Wanted {
  readonly rail: Rail;
  readonly paymentId: string;
  readonly at: number;
  /** The rail's own id; undefined where we never learned it. */
  readonly ref: string | undefined;
}

function wantedOf(entries: readonly Posting[], byId: ReadonlyMap<string, Papers>): Wanted[] {
  return entries.flatMap((entry) => wantedOfOne(entry, byId.get(entry.paymentId) ?? bare(entry.paymentId)));
}

function wantedOfOne({ id, paymentId, at }: Posting, { payment, transfer }: Papers): Wanted[] {
  const rail = payment?.rail ?? 'stripe';
  if (id.startsWith('capture_')) return [{ rail, paymentId, at, ref: payment?.railPaymentId }];
  if (id.startsWith('transfer_')) return wantedMove({ paymentId, at }, moveOf(id, transfer));
  const refund = payment?.refunds.find((each) => id === `refund_${each.id}_done`);
  return refund ? [{ rail, paymentId, at, ref: refund.railRefundId ?? undefined }] : [];
}

const moveOf = (id: string, transfer: Papers['transfer']) => transfer?.moves[Number(id.split('_').at(-1)) - 1];

/** What was sent to an account of the platform's own is on no rail. */
function wantedMove(of: Pick<Wanted, 'paymentId' | 'at'>, move: ReturnType<typeof moveOf>): Wanted[] {
  if (move?.railId === null) return [];
  return [{ rail: move?.rail ?? 'stripe', ...of, ref: move?.railId }];
}

/** Payments of which a rail's list lacks something, and those of rails without a list. */
async function missingAtRails({ books }: LookNeeds, wanted: readonly Wanted[]): Promise<Set<string>> {
  const missing = new Set<string>();
  for (const rail of rails) {
    const { movements: list } = books[rail];
    const own = wanted.filter((each) => each.rail === rail);
    const left = list && own.length > 0 ? await notOn(list, own) : own;
    for (const { paymentId } of left) missing.add(paymentId);
  }
  return missing;
}

type List = NonNullable<RailBooks[Rail]['movements']>;

async function notOn(list: List, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const instants = wanted.map(({ at }) => at);
  const span: Span = { from: Math.min(...instants) - APART, to: Math.max(...instants) + APART };
  let left = [...wanted];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<List>> = await list(span, after);
    const refs = new Set(page.movements.map(({ ref }) => ref));
    left = left.filter(({ ref }) => ref === undefined || !refs.has(ref));
    after = page.next;
  } while (after !== null && left.length > 0);
  return left;
}
