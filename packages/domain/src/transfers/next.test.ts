import { describe, expect, it } from 'vitest';
import { balancesOf } from '../journal/posting.ts';
import type { TransferEvent } from './events.ts';
import { mayHaveStrayed, next } from './next.ts';
import { netOf, openTransfer, type Payee, pendingOf, type Transfer, transferKey } from './transfer.ts';

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
