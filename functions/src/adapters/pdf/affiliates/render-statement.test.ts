import type { StatementLine } from '@sos/contracts/affiliate-statement';
import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import { renderAffiliateStatement } from './render-statement.ts';

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
const head = { month: '2026-11', locale: 'en', madeAt: at, opening: 0, closing: 1000 } as const;

const click = { at: at - 1000, source: 'forum' };

async function* lines(count: number): AsyncGenerator<StatementLine> {
  for (let index = 0; index < count; index++) {
    yield {
      id: `l${index}`,
      kind: 'earned',
      at,
      amount: 1000,
      balance: 1000 * (index + 1),
      commission,
      click,
      note: null,
    };
  }
  yield { id: 'paid', kind: 'paid', at, amount: -250, balance: 750, commission: null, click: null, note: 'A slip.' };
}
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const pagesOf = (bytes: Uint8Array) => text(bytes).match(/\/Type \/Page\b/g)?.length;

it.each(locales)('a month in %s is a PDF that is the same each time', async (locale) => {
  const one = await renderAffiliateStatement({ ...head, locale }, lines(2));
  expect(text(one).slice(0, 5)).toBe('%PDF-');
  expect(Buffer.from(one).equals(await renderAffiliateStatement({ ...head, locale }, lines(2)))).toBe(true);
});

it('a month has as many pages as its lines need', async () => {
  expect(pagesOf(await renderAffiliateStatement(head, lines(2)))).toBe(1);
  expect(pagesOf(await renderAffiliateStatement(head, lines(60)))).toBeGreaterThan(2);
});
