import type { StatementLine } from '@sos/contracts/affiliate-statement';
import type { Locale } from '@sos/domain/shared/locale';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { toView } from './commission-view.ts';
import type { LedgerBook, LineOrigins } from './ledger-ports.ts';
import { programmeOf } from './programme-of.ts';
import type { LedgerMonth } from './referral-ports.ts';
import { placeIn, placeText, type StatementPlace } from './statement-place.ts';

const PAGE = 50;

/** What stands above a month's lines. */
export interface StatementHead {
  readonly month: string;
  readonly locale: Locale;
  readonly madeAt: number;
  readonly opening: number;
  readonly closing: number;
}

/** Writes a file out of lines that come one after the other, so that however many there are none has to be kept. */
export type RenderLines = (head: StatementHead, lines: AsyncIterable<StatementLine>) => Promise<Uint8Array>;

interface Books {
  readonly ledger: LedgerBook;
  readonly origins: LineOrigins;
}

export interface StatementNeeds extends Books {
  readonly render: Readonly<Record<'csv' | 'pdf', RenderLines>>;
  readonly clock: Clock;
}

/** One page of the caller's month. Throws DomainError not_found. */
export function makeGetStatement(books: Books): Handler<'getStatement'> {
  return async (actor, { month, cursor }) => {
    const asked = { ...boundsOf(month), programme: programmeOf(actor), affiliateId: actor.uid };
    const balances = await balancesOf(books.ledger, asked);
    const { lines, next } = await pageOf(books, asked, placeIn(cursor, balances.opening));
    return { ...balances, lines, nextCursor: next && placeText(next) };
  };
}

/** The whole month as a file. Throws DomainError not_found. */
export function makeGetStatementFile({ render, clock, ...books }: StatementNeeds): Handler<'getStatementFile'> {
  return async (actor, { month, locale, format }) => {
    const asked = { ...boundsOf(month), programme: programmeOf(actor), affiliateId: actor.uid };
    const balances = await balancesOf(books.ledger, asked);
    const first = await pageOf(books, asked, placeIn(null, balances.opening));
    if (first.lines.length === 0) return { file: null };
    const head = { month, locale, madeAt: clock.now(), ...balances };
    const bytes = await render[format](head, allLines(books, asked, first));
    return { file: Buffer.from(bytes).toString('base64') };
  };
}

function boundsOf(month: string) {
  const from = Date.parse(`${month}-01T00:00:00Z`);
  const start = new Date(from);
  return { from, to: Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) };
}

async function balancesOf(ledger: LedgerBook, { affiliateId, from, to }: LedgerMonth) {
  const [opening, closing] = await Promise.all([from, to].map((at) => ledger.balanceBefore(affiliateId, at)));
  return { opening: opening ?? 0, closing: closing ?? 0 };
}

interface LinePage {
  readonly lines: StatementLine[];
  readonly next: StatementPlace | null;
}

async function* allLines(books: Books, month: LedgerMonth, first: LinePage): AsyncGenerator<StatementLine> {
  let page = first;
  yield* page.lines;
  while (page.next) {
    page = await pageOf(books, month, page.next);
    yield* page.lines;
  }
}

/** What moved the balance first; where that ends before the page does, what has not moved it follows. */
async function pageOf({ ledger, origins }: Books, month: LedgerMonth, place: StatementPlace): Promise<LinePage> {
  const { lines, next } = await plainPage(ledger, month, place);
  const corrections = lines.filter(({ kind }) => kind === 'adjusted').map(({ id }) => id);
  const [clicks, notes] = await Promise.all([
    origins.clicks([...new Set(lines.flatMap(({ commission }) => commission?.clickId ?? []))]),
    origins.notes(corrections),
  ]);
  const explained = lines.map((line): StatementLine => {
    const click = clicks.get(line.commission?.clickId ?? '') ?? null;
    return { ...line, click, note: notes.get(line.id) ?? null };
  });
  return { lines: explained, next };
}

type PlainLine = Omit<StatementLine, 'click' | 'note'>;
interface PlainPage {
  readonly lines: readonly PlainLine[];
  readonly next: StatementPlace | null;
}

async function plainPage(ledger: LedgerBook, month: LedgerMonth, place: StatementPlace): Promise<PlainPage> {
  if (place.part === 'open') return openPage(ledger, month, { after: place.after, limit: PAGE });
  let { balance } = place;
  const page = await ledger.lines(month, { after: place.after, limit: PAGE });
  const lines = page.lines.map(({ line: { id, kind, at, amount }, commission }): PlainLine => {
    balance += amount;
    return { id, kind, at, amount, balance, commission: commission ? toView(commission) : null };
  });
  if (page.next !== null) return { lines, next: { part: 'moved', balance, after: page.next } };
  const rest = await openPage(ledger, month, { after: null, limit: Math.max(1, PAGE - lines.length) });
  return { lines: [...lines, ...rest.lines], next: rest.next };
}

async function openPage(
  ledger: LedgerBook,
  month: LedgerMonth,
  query: { readonly after: string | null; readonly limit: number },
): Promise<PlainPage> {
  const { commissions, next } = await ledger.open(month, query);
  const lines = commissions.map((commission): PlainLine => {
    const { id, callAt: at, amount } = commission;
    return { id, kind: 'open', at, amount, balance: null, commission: toView(commission) };
  });
  return { lines, next: next === null ? null : { part: 'open', after: next } };
}
