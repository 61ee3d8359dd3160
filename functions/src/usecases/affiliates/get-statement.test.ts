import type { StatementLine } from '@sos/contracts/affiliate-statement';
import type { LedgerLine } from '@sos/domain/affiliates/commission';
import { aCommission } from '@sos/domain/testing/a-commission';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryCommissions } from '../testing/memory-commissions.ts';
import { memoryLedger } from '../testing/memory-ledger.ts';
import type { LineOrigins } from './ledger-ports.ts';
import { makeGetStatement, makeGetStatementFile, type StatementHead } from './get-statement.ts';

const ana: Actor = { uid: 'ana', role: 'chatter', isAdmin: false };
const NOVEMBER = Date.UTC(2026, 10, 1);
const day = 86_400_000;

/** So many credits of a dollar, one paid out before the month, and commissions that have not moved the balance. */
async function aDesk({ credits = 0, open = 0 }) {
  const book = new MemoryCommissions();
  const line = (id: string, differs: Partial<LedgerLine>): void => {
    const own = { affiliateId: 'ana', kind: 'earned', amount: 100, commissionId: id, paymentId: 'p' } as const;
    book.lines.set(id, { ...own, id, at: NOVEMBER, ...differs });
  };
  line('before', { at: NOVEMBER - 1, amount: 5000, commissionId: '' });
  line('after', { at: NOVEMBER + 30 * day, amount: 7, commissionId: '' });
  for (let index = 0; index < credits; index++) {
    const id = `c${String(index).padStart(5, '0')}`;
    book.byId.set(id, aCommission({ id, callAt: NOVEMBER - day, lines: 1, dueAt: null, status: 'available' }));
    line(id, { at: NOVEMBER + index });
  }
  for (let index = 0; index < open; index++)
    book.byId.set(`o${index}`, aCommission({ id: `o${index}`, callAt: NOVEMBER + index, amount: 50 }));
  const told: { head?: StatementHead; lines: StatementLine[] } = { lines: [] };
  const render = async (head: StatementHead, lines: AsyncIterable<StatementLine>) => {
    told.head = head;
    for await (const each of lines) told.lines.push(each);
    return new TextEncoder().encode('file');
  };
  const origins: LineOrigins = {
    clicks: async (ids) => new Map(ids.map((id) => [id, { at: 5, source: `mark of ${id}` }])),
    notes: async (ids) => new Map(ids.map((id) => [id, `words about ${id}`])),
  };
  const needs = { ledger: memoryLedger(book), origins, render: { csv: render, pdf: render }, clock: { now: () => 1 } };
  return {
    told,
    line,
    page: checkAnswers('getStatement', makeGetStatement(needs)),
    file: checkAnswers('getStatementFile', makeGetStatementFile(needs)),
  };
}

async function allPages(page: Awaited<ReturnType<typeof aDesk>>['page']): Promise<StatementLine[]> {
  const lines: StatementLine[] = [];
  let cursor: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof page>> = await page(ana, { month: '2026-11', cursor });
    lines.push(...answer.lines);
    cursor = answer.nextCursor;
  } while (cursor !== null);
  return lines;
}

describe('a month of an affiliate', () => {
  it('says of each line which click it comes from, and of a correction why it was made', async () => {
    const { page, line } = await aDesk({ credits: 1, open: 1 });
    line('adjustment_1', { kind: 'adjusted', at: NOVEMBER + 5, commissionId: '' });
    expect((await allPages(page)).map(({ id, click, note }) => [id, click?.source ?? null, note])).toEqual([
      ['c00000', 'mark of click-1', null],
      ['adjustment_1', null, 'words about adjustment_1'],
      ['o0', 'mark of click-1', null],
    ]);
  });

  it.each([
    [0, 0],
    [3, 2],
    [49, 1],
    [50, 50],
    [130, 70],
  ])('tells %i lines that moved the balance and %i that did not, each once', async (credits, open) => {
    const { page } = await aDesk({ credits, open });
    const lines = await allPages(page);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(credits + open);
    const moved = lines.slice(0, credits);
    expect(moved.map(({ balance }) => balance)).toEqual(moved.map((_line, index) => 5000 + 100 * (index + 1)));
    expect(lines.slice(credits).every(({ kind, balance }) => kind === 'open' && balance === null)).toBe(true);
    const { opening, closing } = await page(ana, { month: '2026-11', cursor: null });
    expect([opening, closing]).toEqual([5000, 5000 + 100 * credits]);
  });

  it('explains each line by its commission, and says of what was paid out that it has none', async () => {
    const { page } = await aDesk({ credits: 1, open: 1 });
    const [credited, open] = (await page(ana, { month: '2026-11', cursor: null })).lines;
    expect(credited?.commission).toMatchObject({ event: 'client_call', code: 'ABCD2345', planVersion: 1 });
    expect(open?.commission).toMatchObject({ status: 'pending', dueAt: day });
    const [paid] = (await page(ana, { month: '2026-10', cursor: null })).lines;
    expect(paid).toMatchObject({ id: 'before', commission: null, balance: 5000 });
  });

  it('as a file tells the same lines, one after the other', async () => {
    const { page, file, told } = await aDesk({ credits: 130, open: 70 });
    const answer = await file(ana, { month: '2026-11', locale: 'fr', format: 'csv' });
    expect(answer.file).toBe(Buffer.from('file').toString('base64'));
    expect(told.head).toEqual({ month: '2026-11', locale: 'fr', madeAt: 1, opening: 5000, closing: 18_000 });
    expect(told.lines).toEqual(await allPages(page));
    expect(await file(ana, { month: '2025-01', locale: 'fr', format: 'pdf' })).toEqual({ file: null });
  });

  it('has nothing behind a cursor that is none, and nothing for whoever takes part in no programme', async () => {
    const { page, file } = await aDesk({ credits: 3, open: 2 });
    expect((await page(ana, { month: '2026-11', cursor: '../x' })).lines).toEqual([]);
    const manager = { ...ana, role: 'agency_manager' };
    const none = { reason: 'not_found' };
    await expect(page(manager, { month: '2026-11', cursor: null })).rejects.toMatchObject(none);
    await expect(file(manager, { month: '2026-11', locale: 'fr', format: 'pdf' })).rejects.toMatchObject(none);
  });
});
