import { describe, expect, it } from 'vitest';
import { balancesOf } from '../journal/posting.ts';
import type { TransferEvent } from './events.ts';
import { isPausing, mayHaveFreshKey, mayHaveStrayed, next } from './next.ts';
import {
  isOpenTransfer,
  netOf,
  openTransfer,
  type Payee,
  pendingOf,
  type Transfer,
  transferKey,
  transferStatuses,
} from './transfer.ts';

const NOW = 1_000_000;
const ready: Payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true };
const fresh = openTransfer({ id: 'b-1', providerId: 'p', currency: 'EUR' }, NOW);
const counted = (earned: number, payee = ready, isFrozen = false): TransferEvent => {
  return { type: 'counted', earned, isFrozen, payee, at: NOW };
};
const asking = (at = NOW): TransferEvent => ({ type: 'asking', at });
const sent = (amount: number, railId = 'tr_1'): TransferEvent => {
  return { type: 'done', kind: 'send', amount, railId, of: null, payee: ready, at: NOW };
};
const reversed = (amount: number, railId = 'trr_1'): TransferEvent => {
  return { type: 'done', kind: 'reverse', amount, railId, of: 'tr_1', payee: ready, at: NOW };
};
const refused = (tryNumber: number): TransferEvent => ({ type: 'refused', code: 'no', tryNumber, at: NOW });

function after(...events: TransferEvent[]): Transfer {
  return events.reduce((transfer, event) => next(transfer, event).transfer, fresh);
}

describe('a share', () => {
  it('of nothing is nothing to send', () => {
    expect(next(fresh, counted(0)).changed).toBe(false);
    expect(fresh.status).toBe('nothing');
  });

  it('is due, asked for, and sent, under a key of its own', () => {
    const due = after(counted(3000));
    expect(due).toMatchObject({ status: 'due', order: { kind: 'send', amount: 3000 } });
    expect(transferKey(due)).toBe('transfer:b-1:1');
    expect(after(counted(3000), asking()).status).toBe('asked');
    const done = after(counted(3000), asking(), sent(3000));
    expect(done).toMatchObject({ status: 'sent', order: null, tryNumber: 2 });
    expect(pendingOf(done)).toBe(0);
  });

  it.each([
    ['account', { accountId: null, isReady: false }],
    ['kyc', { isReady: false }],
    ['no_rail', { rail: null }],
  ] as const)('waits for %s, and leaves once it can', (reason, lacks) => {
    const waiting = after(counted(3000, { ...ready, ...lacks }));
    expect(waiting).toMatchObject({ status: 'waiting', waitsFor: reason, order: null });
    expect(pendingOf(waiting)).toBe(3000);
    expect(next(waiting, counted(3000)).transfer).toMatchObject({ status: 'due', waitsFor: null });
  });

  it('that shrinks while it waits is sent as it is by then', () => {
    expect(after(counted(3000), counted(1000)).order).toMatchObject({ kind: 'send', amount: 1000 });
    expect(after(counted(3000), counted(0))).toMatchObject({ status: 'nothing', order: null });
  });

  it('that was asked for is not changed until its outcome is known', () => {
    const shrunk = after(counted(3000), asking(), counted(1000));
    expect(shrunk).toMatchObject({ status: 'asked', earned: 1000, order: { amount: 3000 } });
    expect(next(shrunk, sent(3000)).transfer).toMatchObject({
      status: 'due',
      order: { kind: 'reverse', amount: 2000, of: 'tr_1' },
    });
  });

  it('comes back in proportion, and again in part and whole', () => {
    const part = after(counted(3000), asking(), sent(3000), counted(2000));
    expect(transferKey(part)).toBe('reversal:b-1:2');
    const back = next(next(part, asking()).transfer, reversed(1000)).transfer;
    expect(back.status).toBe('reversed_in_part');
    expect(netOf(back)).toBe(2000);
    const rest = next(back, counted(0)).transfer;
    expect(rest.order).toMatchObject({ kind: 'reverse', amount: 2000, of: 'tr_1' });
    expect(next(rest, reversed(2000, 'trr_2')).transfer.status).toBe('reversed');
  });

  it('that is the provider’s again is sent again, and taken back of the newest first', () => {
    const again = after(counted(3000), sent(3000), counted(2000), reversed(1000), counted(3000), sent(1000, 'tr_2'));
    expect(netOf(again)).toBe(3000);
    expect(next(again, counted(500)).transfer.order).toMatchObject({ kind: 'reverse', amount: 1000, of: 'tr_2' });
  });

  it('is recorded once, however often the rail tells', () => {
    const once = after(counted(3000), asking(), sent(3000));
    expect(next(once, sent(3000)).changed).toBe(false);
  });
});

describe('a request', () => {
  it('keeps its key while the answer may be on its way, and has the next one once it has not happened', () => {
    const asked = after(counted(3000), asking());
    const told = (at: number): TransferEvent => ({ type: 'not_happened', tryNumber: 1, at });
    expect(next(asked, told(NOW + 59_999)).changed).toBe(false);
    expect(next(asked, { ...told(NOW + 60_000), tryNumber: 2 } as TransferEvent).changed).toBe(false);
    const free = next(asked, told(NOW + 60_000)).transfer;
    expect(free.status).toBe('due');
    expect(transferKey(free)).toBe('transfer:b-1:2');
    expect(next(asked, asking()).changed).toBe(false);
  });

  it('that is refused is made again under the next key, after ever longer pauses', () => {
    const failed = after(counted(3000), asking(), refused(1));
    expect(failed).toMatchObject({ status: 'failed', tryNumber: 2 });
    expect(failed.order).toMatchObject({ refusedWith: 'no', askAfter: NOW + 900_000 });
    expect(next(failed, asking(NOW + 899_999)).changed).toBe(false);
    expect(next(failed, counted(3000)).changed).toBe(false);
    const changed = next(failed, counted(1000)).transfer;
    expect(changed).toMatchObject({ status: 'due', order: { amount: 1000, askAfter: NOW + 900_000 } });
    expect([mayHaveStrayed(failed), mayHaveStrayed(after(counted(3000), sent(3000)))]).toEqual([true, false]);
    const again = next(failed, asking(NOW + 900_000)).transfer;
    expect(next(again, refused(1)).changed).toBe(false);
    expect(next(again, refused(2)).transfer.order).toMatchObject({ refusals: 2, askAfter: NOW + 1_800_000 });
  });
});

it('a refusal is waited out no longer once an admin wants the rail asked, and nothing else is changed by that', () => {
  const failed = after(counted(3000), asking(), refused(1));
  const retried: TransferEvent = { type: 'retried', at: NOW + 1 };
  const free = next(failed, retried).transfer;
  expect(free).toEqual({ ...failed, order: { ...failed.order, askAfter: null } });
  expect(next(free, asking(NOW + 2)).transfer.status).toBe('asked');
  expect(next(free, retried).changed).toBe(false);
  expect(next(after(counted(3000), asking()), retried).changed).toBe(false);
  expect(next(after(counted(3000), asking(), sent(3000)), retried).changed).toBe(false);
});

it('a share of the platform’s own account is its revenue, and no rail is asked', () => {
  const own: Payee = { isOwn: true, rail: 'stripe', accountId: 'acct_1', isReady: true };
  const events = [counted(3000, own), counted(2000, own), counted(2500, own), counted(2500, own)];
  let transfer = fresh;
  const postings = events.flatMap((event) => {
    const transition = next(transfer, event);
    transfer = transition.transfer;
    return transition.postings;
  });
  expect(transfer).toMatchObject({ status: 'reversed_in_part', order: null });
  expect(balancesOf(postings)).toEqual({ provider_payable: { EUR: 2500 }, platform_revenue: { EUR: -2500 } });
  expect(new Set(postings.map(({ id }) => id)).size).toBe(3);
  expect(next(transfer, counted(3000)).transfer.order).toBeNull();
});

it('a share begins with nothing known of it', () => {
  expect(openTransfer({ id: 'b-1', providerId: 'p', currency: 'EUR' }, NOW)).toEqual({
    id: 'b-1',
    providerId: 'p',
    currency: 'EUR',
    status: 'nothing',
    earned: 0,
    isFrozen: false,
    moves: [],
    order: null,
    waitsFor: null,
    bounced: null,
    tryNumber: 1,
    createdAt: NOW,
  });
  expect([isPausing(fresh, NOW), mayHaveFreshKey(fresh, 99 * NOW), transferKey(fresh)]).toEqual([
    false,
    false,
    'transfer:b-1:1',
  ]);
});

it('a share leaves the place where its rail keeps our money', () => {
  const { postings } = next(after(counted(3000), asking()), sent(3000));
  expect(balancesOf(postings)).toMatchObject({ provider_payable: { EUR: 3000 }, stripe_clearing: { EUR: -3000 } });
});

it('nothing is pending of a share of which too much has reached somebody', () => {
  expect(pendingOf({ ...after(counted(3000), asking(), sent(3000)), earned: 1000 })).toBe(0);
});

it('a refusal is waited out for a day at the most', () => {
  let transfer = after(counted(3000));
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tryNumber) => {
    const at = transfer.order?.askAfter ?? NOW;
    transfer = next(next(transfer, asking(at)).transfer, { type: 'refused', code: 'no', tryNumber, at }).transfer;
    return ((transfer.order?.askAfter ?? 0) - at) / 60_000;
  });
  expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
});

it('more than was sent is never taken back', () => {
  const overdrawn = { ...after(counted(3000), asking(), sent(3000)), moves: [], earned: -1000 };
  expect(() => next(overdrawn, counted(-1000))).toThrow('more is to be taken back than was sent');
});

it('what came back of one sending is not taken back of it again', () => {
  const events = [counted(3000), sent(3000), counted(2000), reversed(1000), counted(0)];
  expect(after(...events).order).toMatchObject({ kind: 'reverse', amount: 2000, of: 'tr_1' });
  const twice = after(...events, reversed(2000, 'trr_2'), counted(500), sent(500, 'tr_2'), counted(0));
  expect(twice.order).toMatchObject({ kind: 'reverse', amount: 500, of: 'tr_2' });
});

it('what is taken back is no more than is left of the newest sending, and the rest is of the one before', () => {
  const sentTwice = [counted(3000), sent(3000), counted(2000), reversed(1000), counted(2500), sent(500, 'tr_2')];
  const newest = after(...sentTwice, counted(0));
  expect(newest.order).toMatchObject({ kind: 'reverse', amount: 500, of: 'tr_2' });
  const back: TransferEvent = { ...reversed(500, 'trr_2'), of: 'tr_2' } as TransferEvent;
  const rest = after(...sentTwice, counted(0), back);
  expect(rest.order).toMatchObject({ kind: 'reverse', amount: 2000, of: 'tr_1' });
  expect(next(rest, reversed(2000, 'trr_3')).transfer).toMatchObject({ status: 'reversed', order: null });
});

it('a request that was refused may have been carried out all the same, also once the account is the platform’s', () => {
  const own: Payee = { ...ready, isOwn: true };
  const settled = after(counted(3000), asking(), refused(1), counted(3000, own));
  expect(settled).toMatchObject({ status: 'sent', moves: [{ railId: null }], tryNumber: 2 });
  expect(mayHaveStrayed(settled)).toBe(true);
  expect(mayHaveStrayed(after(counted(3000, own)))).toBe(false);
});

describe('a share in dispute', () => {
  const frozen = counted(3000, ready, true);

  it('waits before it leaves, and what has left stays where it is', () => {
    expect(after(frozen)).toMatchObject({ status: 'waiting', waitsFor: 'dispute', order: null });
    expect(after(counted(3000), frozen)).toMatchObject({ status: 'waiting', waitsFor: 'dispute', order: null });
    expect(after(counted(3000), asking(), sent(3000), frozen)).toMatchObject({ status: 'sent', isFrozen: true });
    expect(after(frozen, counted(3000))).toMatchObject({ status: 'due', waitsFor: null });
  });

  it('comes back for what was given back meanwhile', () => {
    const given = after(counted(3000), asking(), sent(3000), counted(1000, ready, true));
    expect(given).toMatchObject({ status: 'due', order: { kind: 'reverse', amount: 2000 } });
  });

  it('that was asked for and has not happened is not asked for again', () => {
    const asked = after(counted(3000), asking(), frozen);
    expect(asked.status).toBe('asked');
    const free = next(asked, { type: 'not_happened', tryNumber: 1, at: NOW + 60_000 }).transfer;
    expect(free).toMatchObject({ status: 'waiting', waitsFor: 'dispute', order: null, tryNumber: 2 });
    const back = after(counted(3000), asking(), sent(3000), counted(1000, ready, true), asking());
    const again = next(back, { type: 'not_happened', tryNumber: 2, at: NOW + 60_000 }).transfer;
    expect(again).toMatchObject({ status: 'due', order: { kind: 'reverse', askedAt: null }, tryNumber: 3 });
  });
});

it('a share is open until it has all arrived or come back', () => {
  const open = transferStatuses.filter((status) => isOpenTransfer({ status }));
  expect(open).toEqual(['waiting', 'due', 'asked', 'failed']);
});
