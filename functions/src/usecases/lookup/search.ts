import type { Hit } from '@sos/contracts/lookup';
import type { CallSession } from '@sos/domain/calls/session';
import { endingIn } from '@sos/domain/lookup/endings';
import { hasWords, wantedIn } from '@sos/domain/lookup/tokens';
import type { PhoneNumbers } from '../calls/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { CallFinder, Entry, PaperFinder, PaperInvoice, PeopleIndex } from './ports.ts';

export interface SearchNeeds {
  readonly people: Pick<PeopleIndex, 'withToken' | 'withEnding' | 'entry' | 'ownerOf'>;
  readonly calls: CallFinder;
  readonly papers: PaperFinder;
  readonly phones: PhoneNumbers;
}

/** Of whom more is read than shown, since a second word may leave some out. */
const READ = 30;
const SHOWN = 8;
const CALLS = 5;
/** What an id of ours may begin with, once it is long enough to mean something. */
const idStart = /^[A-Za-z0-9_-]{4,64}$/;
/** A number of an invoice or a bar, which has a digit. */
const paperLike = /^(?=.*\p{N})[\p{L}\p{N}][\p{L}\p{N}\s./-]{2,79}$/u;
const numberLike = /^\+?[\d\s().-]{8,20}$/;

/**
 * People by name, address, uid, telephone number or its last digits, or their number at the bar; calls by the beginning of
 * their id; payments by the number of an invoice.
 */
export function makeSearch(needs: SearchNeeds): Handler<'adminSearch'> {
  return async (_admin, { text }) => {
    const typed = text.trim();
    const ways = [byWords, byUid, byNumber, byEnding, byBar];
    const found = await Promise.all(ways.map((by) => by(needs, typed)));
    const people = new Map(found.flat().map((entry) => [entry.uid, entry]));
    const calls = idStart.test(typed) ? await needs.calls.beginning(typed, CALLS) : [];
    const invoices = paperLike.test(typed) ? await needs.papers.invoices(typed.toUpperCase(), CALLS) : [];
    const persons = [...people.values()].slice(0, SHOWN).map(personHit);
    return { hits: [...persons, ...calls.map(callHit), ...invoices.map(invoiceHit)] };
  };
}

async function byWords({ people }: SearchNeeds, typed: string): Promise<readonly Entry[]> {
  const wanted = wantedIn(typed);
  if (!wanted) return [];
  const found = await people.withToken(wanted.token, READ);
  return found.filter(({ tokens }) => hasWords(tokens, wanted.words));
}

async function byUid({ people }: SearchNeeds, typed: string): Promise<readonly Entry[]> {
  const entry = idStart.test(typed) ? await people.entry(typed) : undefined;
  return entry ? [entry] : [];
}

async function byNumber({ people, phones }: SearchNeeds, typed: string): Promise<readonly Entry[]> {
  if (!numberLike.test(typed)) return [];
  const verdict = await phones.check(typed.startsWith('+') ? typed : `+${typed}`);
  const uid = 'e164' in verdict ? await people.ownerOf(verdict.e164) : undefined;
  const entry = uid === undefined ? undefined : await people.entry(uid);
  return entry ? [entry] : [];
}

async function byEnding({ people }: SearchNeeds, typed: string): Promise<readonly Entry[]> {
  const digits = endingIn(typed);
  return digits === null ? [] : people.withEnding(digits, READ);
}

async function byBar({ people, papers }: SearchNeeds, typed: string): Promise<readonly Entry[]> {
  if (!paperLike.test(typed)) return [];
  const uids = await papers.atBar(typed, SHOWN);
  return (await Promise.all(uids.map((uid) => people.entry(uid)))).flatMap((entry) => entry ?? []);
}

function personHit({ uid, title, detail }: Entry): Hit {
  return { kind: 'person', id: uid, title, detail, at: null };
}

function callHit({ id, providerName, status, createdAt }: CallSession): Hit {
  return { kind: 'call', id, title: providerName, detail: status, at: createdAt };
}

function invoiceHit({ number, paymentId, kind, issuedAt }: PaperInvoice): Hit {
  return { kind: 'payment', id: paymentId, title: number, detail: kind, at: issuedAt };
}
