import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { available } from '@sos/domain/affiliates/commission';
import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import { next } from '@sos/domain/withdrawals/next';
import { Collection } from '@sos/simulation/kernel/transactions';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { beforeEach, expect, it } from 'vitest';
import { MemoryPayoutRail } from '../testing/a-payout-rail.ts';
import { MemoryWithdrawals } from '../testing/memory-withdrawals.ts';
import { makeWatchPaid } from './finish-withdrawals.ts';
import { makeFollowRail } from './follow-rail.ts';
import { makeSavePaymentMethod } from './payment-methods.ts';
import { makeRequestWithdrawal } from './request-withdrawal.ts';
import { makeSettleWithdrawal } from './settle-withdrawal.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 12);
const ID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const METHOD = '3f2c8f5e-6a7b-4c1d-9e2f-0a1b2c3d4e5f';
const ana = { uid: 'ana', role: 'chatter', isAdmin: false } as const;
const wallet = { holder: 'Ana Pérez', network: 'WAVE', mobileNumber: '+221 77 123 45 67' };

let now: number;
let profiles: Collection<AffiliateProfile>;
let memory: MemoryWithdrawals;
let banks: MemoryPayoutRail;
let wallets: MemoryPayoutRail;
let failures: number;
beforeEach(() => {
  now = START;
  failures = 0;
  profiles = new Collection();
  profiles.set('chatter/ana', anAffiliateProfile({ earned: 200_000 }));
  memory = new MemoryWithdrawals(profiles);
  banks = new MemoryPayoutRail();
  wallets = new MemoryPayoutRail();
});

function desk() {
  const log = { info: () => undefined, warn: () => undefined, error: () => void failures++ };
  const clock = { now: () => now };
  const settle = makeSettleWithdrawal({
    withdrawals: memory,
    rails: { wise: banks, flutterwave: wallets },
    clock,
    log,
  });
  return {
    settle,
    follow: makeFollowRail({ withdrawals: memory, settle, log }),
    watch: makeWatchPaid({ withdrawals: memory, settle, clock, log }),
    save: makeSavePaymentMethod({
      methods: memory.methods,
      standingOf: (of) => memory.standingOf(of),
      notify: async () => undefined,
      clock,
    }),
    request: makeRequestWithdrawal({ withdrawals: memory, confirmWay: async () => 'telegram', clock }),
  };
}

/** Paid to a wallet, as its rail has told. */
async function paid() {
  const all = desk();
  await all.save(ana, { methodId: METHOD, country: 'SN', currency: 'XOF', details: wallet });
  await all.request(ana, { withdrawalId: ID, amount: 5000, methodId: METHOD });
  await memory.change(ID, (known) => next(known, { type: 'confirmed', by: 'telegram', at: now }));
  await memory.change(ID, (known) => next(known, { type: 'approved', adminId: 'irma', at: now }));
  wallets.begins = 'under_way';
  await all.settle(ID);
  wallets.bring('paid');
  await all.follow('flutterwave', 't-1');
  return all;
}

const balance = () => available(profiles.get('chatter/ana') ?? anAffiliateProfile());

it('a withdrawal to a wallet goes by its own rail', async () => {
  await paid();
  expect([banks.transfers.size, wallets.transfers.size]).toEqual([0, 1]);
  expect(memory.byId.get(ID)).toMatchObject({ status: 'paid', rail: 'flutterwave', ending: '4567' });
});

it('what was paid is found to have come back without a word of the rail, once', async () => {
  const all = await paid();
  wallets.bring('returned');
  now += 44 * DAY;
  await Promise.all([all.watch(), all.watch()]);
  expect(memory.byId.get(ID)).toMatchObject({ status: 'bounced' });
  expect([balance(), imbalance(balancesOf(memory.entries.list()))]).toEqual([200_000, undefined]);
});

it('nobody asks any more 45 days later, and a rail that fails stops nothing else', async () => {
  const all = await paid();
  wallets.transfers.clear();
  expect([await all.watch(), failures]).toEqual([1, 1]);
  now += 46 * DAY;
  expect([await all.watch(), failures]).toEqual([0, 1]);
});
