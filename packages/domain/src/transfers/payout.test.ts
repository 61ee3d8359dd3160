import { describe, expect, it } from 'vitest';
import type { TransferEvent } from './events.ts';
import { next, payoutIsPast } from './next.ts';
import { openTransfer, type Payee, type Transfer } from './transfer.ts';

const NOW = 1_000_000;
const DAY = 86_400_000;
const payee: Payee = { isOwn: false, rail: 'paypal', accountId: 'lena@example.com', isReady: true, address: 1 };
const fresh = openTransfer({ id: 'b-1', providerId: 'p', currency: 'EUR' }, NOW);
const counted = (earned: number, differs: Partial<Payee> = {}): TransferEvent => {
  return { type: 'counted', earned, isFrozen: false, payee: { ...payee, ...differs }, at: NOW };
};
const asking: TransferEvent = { type: 'asking', at: NOW };
const payout = { batchId: 'b', itemId: 'i-1', state: 'pending' } as const;
const taken: TransferEvent = { type: 'taken', payout, tryNumber: 1, at: NOW };
const arrived: TransferEvent = {
  type: 'done',
  kind: 'send',
  amount: 3000,
  railId: 'i-1',
  of: null,
  rail: 'paypal',
  fee: 60,
  payee,
  at: NOW,
};
const back = { itemId: 'i-1', reason: 'unclaimed', code: 'RETURNED' } as const;
const bounced = (tryNumber = 1): TransferEvent => ({ type: 'bounced', ...back, tryNumber, payee, at: NOW });

const after = (...events: readonly TransferEvent[]): Transfer =>
  events.reduce((transfer, event) => next(transfer, event).transfer, fresh);

describe('a share that leaves by a payout', () => {
  it.each([
    ['address', { accountId: null }],
    ['new_address', { isReady: false }],
  ] as const)('waits for %s', (reason, differs) => {
    expect(after(counted(3000, differs))).toMatchObject({ status: 'waiting', waitsFor: reason, order: null });
  });

  it('is asked for until it has arrived, and is then posted with its fee', () => {
    const under = after(counted(3000), asking, taken);
    expect(under).toMatchObject({ status: 'asked', order: { rail: 'paypal', payout }, moves: [] });
    expect(next(under, taken).changed).toBe(false);
    const { transfer, postings } = next(under, arrived);
    expect(transfer).toMatchObject({ status: 'sent', order: null });
    expect(postings).toMatchObject([
      {
        lines: [
          { account: 'provider_payable', amount: 3000 },
          { account: 'fees', amount: 60 },
          { account: 'paypal_clearing', amount: -3060 },
        ],
      },
    ]);
    expect(next(transfer, arrived).changed).toBe(false);
  });

  it('that came back is owed again, and not sent to the same address', () => {
    const came = after(counted(3000), asking, taken, bounced());
    expect(came).toMatchObject({ status: 'waiting', waitsFor: 'bounced', tryNumber: 2, bounced: { address: 1 } });
    expect(next(came, bounced()).changed).toBe(false);
    expect(next(came, counted(3000)).changed).toBe(false);
    expect(next(came, counted(3000, { address: 2 })).transfer).toMatchObject({
      status: 'due',
      order: { payout: null },
    });
  });

  it('that came back from an address that was changed meanwhile leaves for the new one', () => {
    const other = { ...payee, address: 2 };
    const came = after(counted(3000), asking, taken, { ...bounced(), payee: other } as TransferEvent);
    expect(came).toMatchObject({ status: 'due', bounced: { address: 1 }, order: { address: 2 } });
  });

  it('that came back after it had arrived is taken out of the journal again, once', () => {
    const sent = after(counted(3000), asking, taken, arrived);
    const { transfer, postings } = next(sent, bounced());
    expect(transfer).toMatchObject({
      waitsFor: 'bounced',
      moves: [{}, { kind: 'reverse', railId: 'i-1_back', of: 'i-1', amount: 3000 }],
    });
    expect(postings).toMatchObject([{ lines: [{ amount: -3000 }, { account: 'paypal_clearing', amount: 3000 }] }]);
    expect(next(transfer, bounced()).changed).toBe(false);
  });

  it('is sent to the same address again only when an admin wants it', () => {
    const came = after(counted(3000), asking, taken, bounced());
    expect(after(counted(3000), asking, taken, bounced(), { type: 'retried', at: NOW }, counted(3000)).status).toBe(
      'due',
    );
    expect(next(came, { type: 'retried', at: NOW }).changed).toBe(true);
  });

  it('of which less is theirs by now stays with them, and they owe the rest', () => {
    const sent = after(counted(3000), asking, taken, arrived, counted(2000));
    expect(sent).toMatchObject({ status: 'waiting', waitsFor: 'overpaid', order: null });
  });

  it('that we called back may leave for the same address again', () => {
    const recalled: TransferEvent = { type: 'taken', payout, isRecalled: true, tryNumber: 1, at: NOW };
    expect(after(counted(3000), asking, recalled, taken)).toMatchObject({ order: { isRecalled: true } });
    const back = after(counted(3000), asking, recalled, bounced());
    expect(back).toMatchObject({ status: 'due', bounced: null, tryNumber: 2, order: { isRecalled: false } });
  });

  it('that the rail refused is judged anew: what comes back then says something against the address', () => {
    const recalled: TransferEvent = { type: 'taken', payout, isRecalled: true, tryNumber: 1, at: NOW };
    const refused: TransferEvent = { type: 'refused', code: 'no', tryNumber: 1, at: NOW };
    const again = after(counted(3000), asking, recalled, refused, { ...asking, at: NOW + DAY } as TransferEvent);
    expect(again.order).toMatchObject({ payout: null, isRecalled: false });
    expect(next(again, bounced(2)).transfer).toMatchObject({ waitsFor: 'bounced', bounced: { address: 1 } });
  });

  it('is known by all that the rail tells of it, and by our calling it back', () => {
    const under = after(counted(3000), asking, taken);
    const later = { ...payout, state: 'unclaimed' } as const;
    expect(next(under, { ...taken, payout: later } as TransferEvent)).toMatchObject({
      changed: true,
      transfer: { order: { payout: later } },
    });
    const recalled: TransferEvent = { type: 'taken', payout, isRecalled: true, tryNumber: 1, at: NOW };
    expect(next(under, recalled)).toMatchObject({ changed: true, transfer: { order: { isRecalled: true } } });
  });

  it('comes back only where it was asked for, and by its own name', () => {
    expect(next(after(counted(3000)), bounced()).changed).toBe(false);
    const sent = after(counted(3000), asking, taken, arrived);
    expect(next(sent, { ...bounced(), itemId: 'i-2' } as TransferEvent).changed).toBe(false);
  });

  it('heeds no word about a request before the last', () => {
    const second = after(counted(3000), asking, taken, bounced(), counted(3000, { address: 2 }), asking);
    expect(next(second, taken).changed).toBe(false);
    expect(next(second, bounced(1)).changed).toBe(false);
  });
});

it('what PayPal has forgotten the name of is not asked for again', () => {
  expect(payoutIsPast({ askedAt: NOW }, NOW + 29 * DAY - 1)).toBe(false);
  expect(payoutIsPast({ askedAt: NOW }, NOW + 29 * DAY)).toBe(true);
  expect(payoutIsPast({ askedAt: null }, NOW + 40 * DAY)).toBe(false);
});
