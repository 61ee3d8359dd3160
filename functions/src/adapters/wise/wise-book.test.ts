import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { railKey } from '@sos/domain/withdrawals/withdrawal';
import { serve } from '@sos/simulator-kit/http-server';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeWiseBook } from './wise-book.ts';
import { makeWiseRail } from './wise-rail.ts';
import { localWise } from './testing/local-wise.ts';

const HOUR = 3_600_000;
let now = Date.UTC(2026, 10, 20);
const { faults, wise, access } = localWise(() => now);
beforeEach(() => faults.clear());

const details = { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' };
const book = (token?: string) => makeWiseBook(access(token), (work) => work());

/** Sends a withdrawal by the rail, and tells under which id. */
async function sent(id: string) {
  const rail = makeWiseRail(access(), (work) => work());
  const withdrawal = aWithdrawal({ id, amount: 5000 });
  const made = await rail.prepare({ withdrawal, details });
  if (!('prepared' in made)) throw new Error('it is refused');
  const word = await rail.send({ withdrawal, details, prepared: made.prepared, key: railKey(id, 1) });
  const order = { tryNumber: 1, prepared: made.prepared, askedAt: now, railId: word.railId, isFunded: false };
  return { withdrawal: { ...withdrawal, order }, railId: word.railId ?? '' };
}

describe('Wise’s own list', () => {
  it('tells of each transfer what we asked for, under our name, and how it stands', async () => {
    const { withdrawal, railId } = await sent('0b0e6a1c-51a7');
    const own = {
      rail: 'wise',
      railId,
      name: book().nameOf(railKey(withdrawal.id, 1)),
      beginning: '0b0e6a1c',
      at: now,
    };
    const asked = book().asked(withdrawal);
    const read = () => book().read(railId);
    expect(await read()).toEqual({ ...own, state: 'awaiting_funding', amount: asked, currency: 'EUR' });
    for (const [deed, state] of [
      ['fund', 'under_way'],
      ['pay', 'paid'],
      ['bounce', 'returning'],
      ['refund', 'returned'],
    ] as const) {
      await wise().act(Number(railId), deed);
      expect(await read()).toMatchObject({ state });
    }
    const { payouts } = await book().list({ from: now, to: now + 1 }, null);
    expect(payouts).toEqual([await read()]);
  });

  it('is read in pages, of the time that is asked for alone', async () => {
    now += 24 * HOUR;
    const begin = now;
    for (let index = 0; index < 101; index += 1) {
      now += 1000;
      await sent(`page${index}`);
    }
    const span = { from: begin, to: now + 1 };
    const first = await book().list(span, null);
    const rest = await book().list(span, first.next);
    const end = await book().list(span, rest.next);
    expect([first.payouts.length, rest.payouts.length, end]).toEqual([100, 1, { payouts: [], unread: [], next: null }]);
    const ids = [...first.payouts, ...rest.payouts].map(({ railId }) => railId);
    expect(new Set(ids).size).toBe(101);
    expect((await book().list({ from: begin - HOUR, to: begin }, null)).payouts).toEqual([]);
  });

  it('goes on where Wise gives fewer at a time than it is asked for', async () => {
    const line = { status: 'outgoing_payment_sent', created: '2026-11-20 10:00:00', targetCurrency: 'EUR' };
    const all = Array.from({ length: 7 }, (_, id) => ({ ...line, id, targetValue: 46 }));
    const server = await serve(0, async ({ url }) => {
      const offset = Number(new URL(url, 'http://wise').searchParams.get('offset'));
      return { body: all.slice(offset, offset + 3) };
    });
    const told = makeWiseBook({ ...access(), apiBase: server.url }, (work) => work());
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof told.list>> = await told.list({ from: 0, to: now }, after);
      found.push(...page.payouts.map(({ railId }) => railId));
      after = page.next;
    } while (after !== null);
    await server.close();
    expect(found).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('has nothing of what it does not know, and is out of reach where it does not know us', async () => {
    expect(await book().read('1')).toBeUndefined();
    await expect(book('stolen').read('1')).rejects.toMatchObject({ name: 'VendorUnavailableError' });
    await expect(book('stolen').list({ from: 0, to: 1 }, null)).rejects.toMatchObject({ certain: true });
    faults.add({ where: 'wise.api', match: 'GET /v1/transfers', do: 'status', status: 200 });
    await expect(book().list({ from: 0, to: 1 }, null)).rejects.toMatchObject({ certain: false });
  });

  it('is compared with what arrived where an older release wrote down no more', () => {
    const order = { tryNumber: 1, prepared: { cost: '5085' }, askedAt: 0, railId: 't', isFunded: true };
    expect(book().asked(aWithdrawal({ order, received: 4600 }))).toBe(4600);
    expect(book().asked(aWithdrawal({ order }))).toBeNull();
  });

  it('keeps the other lines where one is written as nobody knows it, and names that one', async () => {
    const line = { id: 1, status: 'outgoing_payment_sent', created: '2026-11-20 10:00:00', targetCurrency: 'EUR' };
    const whole = { ...line, targetValue: 46 };
    const lines = [whole, { ...line, id: 2 }, { ...whole, id: 3, created: 'soon' }, { ...whole, id: 4 }, 'nonsense'];
    const server = await serve(0, async () => ({ body: lines }));
    try {
      const told = makeWiseBook({ ...access(), apiBase: server.url }, (work) => work());
      const { payouts, unread } = await told.list({ from: 0, to: now }, null);
      expect(payouts.map(({ railId }) => railId)).toEqual(['1', '4']);
      expect(unread).toEqual(['2', '3', 'without a name']);
    } finally {
      await server.close();
    }
  });
});
