import { serve } from '@sos/simulator-kit/http-server';
import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { railKey } from '@sos/domain/withdrawals/withdrawal';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFlutterwaveBook } from './flutterwave-book.ts';
import { makeFlutterwaveRail } from './flutterwave-rail.ts';
import { localFlutterwave } from './testing/local-flutterwave.ts';

let now = Date.UTC(2026, 10, 20);
const { faults, flutterwave, access } = localFlutterwave(() => now);
beforeEach(() => faults.clear());

const details = { holder: 'Awa Diop', network: 'WAVE', mobileNumber: '221771234567' };
const book = (key?: string) => makeFlutterwaveBook(access(key), (work) => work());

/** Sends a withdrawal by the rail, and tells under which id. */
async function sent(id: string) {
  const rail = makeFlutterwaveRail(access(), (work) => work());
  const withdrawal = aWithdrawal({ id, rail: 'flutterwave', country: 'SN', currency: 'XOF', amount: 5000 });
  const made = await rail.prepare({ withdrawal, details });
  if (!('prepared' in made)) throw new Error('it is refused');
  const word = await rail.send({ withdrawal, details, prepared: made.prepared, key: railKey(id, 1) });
  const order = { tryNumber: 1, prepared: made.prepared, askedAt: now, railId: word.railId, isFunded: false };
  return { withdrawal: { ...withdrawal, order }, railId: word.railId ?? '' };
}

describe('Flutterwave’s own list', () => {
  it('tells of each transfer what we asked for, in units of its currency, and how it stands', async () => {
    const { withdrawal, railId } = await sent('0b0e6a1c-51a7');
    const read = () => book().read(railId);
    expect(await read()).toEqual({
      rail: 'flutterwave',
      railId,
      name: book().nameOf(railKey(withdrawal.id, 1)),
      beginning: '0b0e6a1c',
      state: 'under_way',
      amount: 30_000,
      currency: 'XOF',
      at: now,
    });
    expect(book().asked(withdrawal)).toBe(30_000);
    await flutterwave().act(Number(railId), 'take');
    expect(await read()).toMatchObject({ state: 'paid' });
    await flutterwave().act(Number(railId), 'refuse');
    expect(await read()).toMatchObject({ state: 'returned' });
  });

  it('is read page by page until it is older than what is asked for', async () => {
    now += 86_400_000;
    const begin = now;
    for (let index = 0; index < 45; index += 1) {
      now += 1000;
      await sent(`page${index}`);
    }
    const span = { from: begin, to: now };
    const pages: number[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<ReturnType<typeof book>['list']>> = await book().list(span, after);
      pages.push(page.payouts.length);
      after = page.next;
    } while (after !== null);
    // The youngest is left to the next time, and the third page ends with one of the day before.
    expect(pages).toEqual([19, 20, 5]);
    expect(await book().list({ from: now + 1, to: now + 2 }, null)).toEqual({ payouts: [], unread: [], next: null });
  });

  it('is read to its end where it does not say how many pages there are', async () => {
    const made = new Date(now).toISOString();
    const line = (id: number) => ({ id, status: 'SUCCESSFUL', amount: 5, currency: 'XOF', created_at: made });
    const pages = [[line(3), line(2)], [line(1)], []];
    const server = await serve(0, async ({ url }) => ({
      body: { status: 'success', data: pages[Number(url.searchParams.get('page')) - 1] },
    }));
    try {
      const told = makeFlutterwaveBook({ ...access(), apiBase: server.url }, (work) => work());
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof told.list>> = await told.list({ from: now - 1, to: now + 1 }, after);
        ids.push(...page.payouts.map(({ railId }) => railId));
        after = page.next;
      } while (after !== null);
      expect(ids).toEqual(['3', '2', '1']);
    } finally {
      await server.close();
    }
  });

  it('has nothing of what it does not know, and is out of reach where it does not know us', async () => {
    expect(await book().read('1')).toBeUndefined();
    await expect(book('stolen').read('1')).rejects.toMatchObject({ certain: true });
    faults.add({ where: 'flutterwave.api', match: 'GET /v3/transfers', do: 'status', status: 400 });
    await expect(book().list({ from: 0, to: 1 }, null)).rejects.toMatchObject({ name: 'VendorUnavailableError' });
  });

  it('keeps the other lines where one is written as nobody knows it, and looks behind a page of such alone', async () => {
    const line = { status: 'SUCCESSFUL', amount: 5, currency: 'XOF', created_at: new Date(now).toISOString() };
    const pages = [
      [
        { ...line, id: 1 },
        { ...line, id: 2, amount: '5' },
      ],
      [{ ...line, id: 3, currency: 'francs' }],
      [],
    ];
    const server = await serve(0, async ({ url }) => ({
      body: { status: 'success', data: pages[Number(url.searchParams.get('page')) - 1] },
    }));
    try {
      const told = makeFlutterwaveBook({ ...access(), apiBase: server.url }, (work) => work());
      const span = { from: now - 1, to: now + 1 };
      const first = await told.list(span, null);
      const second = await told.list(span, first.next);
      expect([first.payouts.map(({ railId }) => railId), first.unread]).toEqual([['1'], ['2']]);
      expect(second).toEqual({ payouts: [], unread: ['3'], next: '3' });
    } finally {
      await server.close();
    }
  });
});
