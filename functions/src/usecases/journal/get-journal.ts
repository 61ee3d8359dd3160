import type { Parsed } from '@sos/contracts/callables';
import type { Posting } from '@sos/domain/journal/posting';
import type { Handler } from '../shared/handler.ts';
import type { JournalBook, Place } from './ports.ts';

const PAGE = 50;
/** How many entries one request looks through at most. */
const LOOKED_THROUGH = 1000;
const AT_ONCE = 200;

type Wish = Parsed<'adminGetJournal'>;

/** Entries by account and cause, the newest first. */
export function makeGetJournal({ book }: { readonly book: JournalBook }): Handler<'adminGetJournal'> {
  return async (_admin, wish) => {
    if (wish.paymentId !== undefined) {
      const own = (await book.ofPayment(wish.paymentId)).filter((entry) => fits(entry, wish));
      return { entries: own.slice(0, PAGE).map(toView), nextCursor: null };
    }
    const { found, next } = await lookThrough(book, wish);
    return { entries: found.map(toView), nextCursor: next && `${next.at} ${next.id}` };
  };
}

async function lookThrough(book: JournalBook, wish: Wish) {
  const found: Posting[] = [];
  let place = placeOf(wish.cursor);
  for (let seen = 0; seen < LOOKED_THROUGH; seen += AT_ONCE) {
    const entries = await book.newest({ before: place, limit: AT_ONCE });
    for (const entry of entries) {
      place = { at: entry.at, id: entry.id };
      if (fits(entry, wish)) found.push(entry);
      if (found.length === PAGE) return { found, next: place };
    }
    if (entries.length < AT_ONCE) return { found, next: null };
  }
  return { found, next: place };
}

function placeOf(cursor: string | undefined): Place | null {
  const [at, id] = cursor?.split(' ') ?? [];
  return at !== undefined && id !== undefined ? { at: Number(at), id } : null;
}

function fits({ id, lines }: Posting, { account, cause }: Wish): boolean {
  if (cause !== undefined && !id.startsWith(`${cause}_`)) return false;
  return account === undefined || lines.some((line) => line.account === account);
}

const toView = ({ id, paymentId, at, lines }: Posting) => ({
  id,
  paymentId,
  at,
  lines: lines.map(({ account, partyId, amount, currency }) => ({ account, partyId, amount, currency })),
});
