import type { StatementLine } from '@sos/contracts/affiliate-statement';
import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import { statementCsv } from './statement-csv.ts';

const at = Date.UTC(2026, 10, 3, 12);
const commission: NonNullable<StatementLine['commission']> = {
  id: 'c1',
  event: 'client_call',
  status: 'pending',
  reason: null,
  boost: 100,
  ruled: 1000,
  granted: 1000,
  amount: 1000,
  planVersion: 2,
  code: 'ABCD2345',
  clickId: null,
  callAt: at,
  dueAt: at + 1000,
};
const head = { month: '2026-11', locale: 'en', madeAt: at, opening: 0, closing: -250 } as const;

const unexplained = { click: null, note: null };

async function* lines(): AsyncGenerator<StatementLine> {
  yield { id: 'l1', kind: 'paid', at, amount: -250, balance: -250, commission: null, ...unexplained };
  yield { id: 'c1', kind: 'open', at, amount: 1000, balance: null, commission, ...unexplained };
  const click = { at: at - 1000, source: '=forum' };
  const followed = { ...commission, clickId: 'click-1' };
  yield { id: 'c2', kind: 'earned', at, amount: 1000, balance: 750, commission: followed, click, note: null };
  yield { id: 'a1', kind: 'adjusted', at, amount: 5, balance: 755, commission: null, click: null, note: 'A slip.' };
}

it('a table has a row for each line, which explains itself', async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await statementCsv(head, lines()));
  expect(text.startsWith('\uFEFF"Date","Movement"')).toBe(true);
  expect(text.split('\r\n').slice(1)).toEqual([
    '"2026-11-03T12:00:00.000Z","Withdrawal","","-2.50","-2.50","","","","","","","",""',
    '"2026-11-03T12:00:00.000Z","Not on the balance","Call of somebody you brought","10.00","","Being checked",' +
      '"2026-11-03T12:00:01.000Z","2026-11-03T12:00:00.000Z","ABCD2345","None, the code alone","","2",""',
    '"2026-11-03T12:00:00.000Z","Credited","Call of somebody you brought","10.00","7.50","Being checked",' +
      `"2026-11-03T12:00:01.000Z","2026-11-03T12:00:00.000Z","ABCD2345","2026-11-03T11:59:59.000Z","'=forum","2",""`,
    '"2026-11-03T12:00:00.000Z","Correction by our staff","","0.05","7.55","","","","","","","","A slip."',
    '',
  ]);
});

it.each(locales)('the table in %s has as many cells in each row', async (locale) => {
  const text = new TextDecoder().decode(await statementCsv({ ...head, locale }, lines()));
  const counts = text
    .trim()
    .split('\r\n')
    .map((row) => row.split('","').length);
  expect(counts).toEqual([13, 13, 13, 13, 13]);
});
