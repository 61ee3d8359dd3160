import type { Posting } from '@sos/domain/journal/posting';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryJournal } from '../testing/memory-journal.ts';
import { makeExportAccounting } from './export-accounting.ts';
import { makeGetBalances } from './get-balances.ts';
import { makeGetJournal } from './get-journal.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const entry = (id: string, at: number, currency: 'EUR' | 'USD' = 'EUR'): Posting => ({
  id,
  paymentId: `payment-${id}`,
  at,
  lines: [
    { account: 'stripe_clearing', partyId: null, amount: 4900, currency },
    { account: id.startsWith('vat') ? 'vat_payable' : 'platform_revenue', partyId: null, amount: -4900, currency },
  ],
});

let journal: MemoryJournal;
beforeEach(() => {
  journal = new MemoryJournal();
});
const add = (...entries: Posting[]) => {
  for (const each of entries) journal.byId.set(each.id, each);
};
const many = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => entry(`${prefix}_${index}`, AT + index));

describe('the journal, as an admin looks through it', () => {
  const get = checkAnswers('adminGetJournal', (...given) => makeGetJournal({ book: journal })(...given));

  it('is shown in pages, the newest first, to its end', async () => {
    add(...many(120, 'capture'));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof get>> = await get(irma, cursor === null ? {} : { cursor });
      seen.push(...page.entries.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(
      many(120, 'capture')
        .map(({ id }) => id)
        .toReversed(),
    );
  });

  it('is filtered by account and cause, also where a page finds few among many', async () => {
    add(...many(1300, 'capture'), entry('vat_1', AT - 1));
    const first = await get(irma, { account: 'vat_payable' });
    expect(first.entries).toEqual([]);
    const second = await get(irma, { account: 'vat_payable', cause: 'vat', cursor: first.nextCursor ?? '' });
    expect(second).toMatchObject({ entries: [{ id: 'vat_1' }], nextCursor: null });
    expect((await get(irma, { cause: 'refund' })).entries).toEqual([]);
  });

  it('is shown for one payment', async () => {
    add(...many(3, 'capture'));
    const { entries } = await get(irma, { paymentId: 'payment-capture_1' });
    expect(entries.map(({ id }) => id)).toEqual(['capture_1']);
  });

  it('says what is on each account, and in which currency it does not add up', async () => {
    const balances = checkAnswers('adminGetBalances', makeGetBalances({ journal }));
    expect(await balances(irma, {})).toEqual({ balances: [], upTo: null, odd: null });
    const kept = { balances: { fees: { EUR: 5, USD: 3 }, stripe_clearing: { EUR: -5 } }, upTo: { at: AT, id: 'a' } };
    await journal.keep(kept, await journal.balances());
    expect(await balances(irma, {})).toEqual({
      balances: [
        { account: 'stripe_clearing', currency: 'EUR', amount: -5 },
        { account: 'fees', currency: 'EUR', amount: 5 },
        { account: 'fees', currency: 'USD', amount: 3 },
      ],
      upTo: AT,
      odd: 'USD',
    });
  });
});

describe('a file for the accountant', () => {
  const noted: string[] = [];
  beforeEach(() => void noted.splice(0));
  const deeds = {
    note: async ({ id, subjectId }: { id: string; subjectId: string }) => void noted.push(`${id} ${subjectId}`),
  };
  const part = (wish: { format?: 'fec' | 'datev' | 'plain'; period?: string; cursor?: string }) =>
    checkAnswers('adminExportAccounting', makeExportAccounting({ journal, deeds, clock: { now: () => AT } }))(irma, {
      format: 'fec',
      period: '2026-01',
      exportId: 'x1',
      reason: 'For the accountant.',
      ...wish,
    });

  it('comes in parts which join to one file with one head and one sequence of numbers, and is written down once', async () => {
    add(...many(1100, 'capture'), entry('capture_late', Date.UTC(2026, 1, 1)));
    add(entry('capture_early', Date.UTC(2026, 0, 1) - 1), entry('capture_first', Date.UTC(2026, 0, 1)));
    let text = '';
    let cursor: string | undefined;
    do {
      const answer = await part(cursor === undefined ? {} : { cursor });
      text += answer.text;
      cursor = answer.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * 1101);
    const numbers = new Set(lines.slice(1).map((line) => Number(line.split('\t')[2])));
    expect([...numbers]).toEqual(Array.from({ length: 1101 }, (_, index) => index + 1));
    expect(noted).toEqual(['export-irma-x1 2026-01']);
  });

  it('leaves out what its format cannot tell, and says how much', async () => {
    add(entry('capture_1', AT), entry('capture_2', AT + 1, 'USD'), entry('capture_3', AT + 2));
    expect(await part({})).toMatchObject({ entries: 2, leftOut: 1, encoding: 'latin-1', fileName: 'FEC20260131.txt' });
    expect(await part({ format: 'datev' })).toMatchObject({ entries: 2, leftOut: 1 });
    expect(await part({ format: 'plain' })).toMatchObject({ entries: 3, leftOut: 0, encoding: 'utf-8' });
    expect((await part({ format: 'plain', period: '2025' })).entries).toBe(0);
  });
});
