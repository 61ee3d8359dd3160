import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { available } from '@sos/domain/affiliates/commission';
import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import type { Notice } from '@sos/domain/notifications/notice';
import { Collection } from '@sos/simulation/kernel/transactions';
import type { Confirmation } from '@sos/domain/withdrawals/withdrawal';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryPayoutRail } from '../testing/a-payout-rail.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryWithdrawals } from '../testing/memory-withdrawals.ts';
import { makeCancelWithdrawal } from './cancel-withdrawal.ts';
import { makeConfirmByCode, makeConfirmWithdrawal } from './confirm-withdrawal.ts';
import { makeFinishWithdrawals } from './finish-withdrawals.ts';
import { makeFollowRail } from './follow-rail.ts';
import { makeGetWithdrawals } from './get-withdrawals.ts';
import {
  makeListWithdrawals,
  makeMarkFunded,
  makeProcessWithdrawal,
  makeRejectWithdrawal,
} from './manage-withdrawals.ts';
import { makeDeletePaymentMethod, makeSavePaymentMethod } from './payment-methods.ts';
import type { PayoutRail, Withdrawals } from './ports.ts';
import { makeRequestWithdrawal } from './request-withdrawal.ts';
import { makeSettleWithdrawal } from './settle-withdrawal.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 20, 12);
const ID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const METHOD = '3f2c8f5e-6a7b-4c1d-9e2f-0a1b2c3d4e5f';
const OTHER = '9d1b7c3e-2f4a-4b6c-8d0e-1a2b3c4d5e6f';
const ana = { uid: 'ana', role: 'chatter', isAdmin: false };
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const jens = { uid: 'jens', role: 'admin', isAdmin: true };
const account = {
  country: 'FR',
  currency: 'EUR',
  details: { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' },
};
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let now: number;
let profiles: Collection<AffiliateProfile>;
let memory: MemoryWithdrawals;
let rail: MemoryPayoutRail;
let alerts: MemoryAlerts;
let told: Notice[];
let way: Confirmation | null;
beforeEach(() => {
  now = START;
  profiles = new Collection();
  profiles.set('chatter/ana', anAffiliateProfile({ earned: 200_000 }));
  memory = new MemoryWithdrawals(profiles);
  rail = new MemoryPayoutRail();
  alerts = new MemoryAlerts();
  told = [];
  way = 'email_code';
});

/** All use cases over the same ports; those of a crashing process may be others. */
function desk(withdrawals: Withdrawals = memory, wise: PayoutRail = rail) {
  const ports = { withdrawals, lists: memory, methods: memory.methods, standingOf: memory.standingOf.bind(memory) };
  const needs = { ...ports, confirmWay: async () => way, clock: { now: () => now } };
  const settle = makeSettleWithdrawal({ ...needs, rails: { wise, flutterwave: wise }, log: silent });
  const isSuspended = async (uid: string) => memory.suspended.has(uid);
  const deciding = { ...needs, settle, isSuspended };
  const codes = { codeOf: () => '123456' };
  const notify = async (notice: Notice) => void told.push(notice);
  return {
    save: checkAnswers('savePaymentMethod', makeSavePaymentMethod({ ...needs, notify })),
    forget: checkAnswers('deletePaymentMethod', makeDeletePaymentMethod(needs)),
    request: checkAnswers('requestWithdrawal', makeRequestWithdrawal(needs)),
    confirm: checkAnswers('confirmWithdrawalByCode', makeConfirmByCode({ ...needs, codes })),
    confirmBy: makeConfirmWithdrawal(needs),
    cancel: checkAnswers('cancelWithdrawal', makeCancelWithdrawal(needs)),
    get: checkAnswers('getWithdrawals', makeGetWithdrawals(needs)),
    list: checkAnswers('adminListWithdrawals', makeListWithdrawals(needs)),
    process: checkAnswers('adminProcessWithdrawal', makeProcessWithdrawal(deciding)),
    reject: checkAnswers('adminRejectWithdrawal', makeRejectWithdrawal(deciding)),
    markFunded: checkAnswers('adminMarkWithdrawalFunded', makeMarkFunded(deciding)),
    follow: makeFollowRail({ withdrawals, settle, log: silent }),
    finish: makeFinishWithdrawals({ ...needs, settle, alerts, log: silent }),
    settle,
  };
}

const balance = () => available(profiles.get('chatter/ana') ?? anAffiliateProfile());
const right = { withdrawalId: ID, code: '123456' };
const deed = { withdrawalId: ID, reason: 'It is right.' };
async function requested(amount = 5000) {
  const all = desk();
  await all.save(ana, { methodId: METHOD, ...account });
  await all.request(ana, { withdrawalId: ID, amount, methodId: METHOD });
  return all;
}
async function confirmed(amount = 5000) {
  const all = await requested(amount);
  await all.confirm(ana, right);
  return all;
}

describe('a withdrawal', () => {
  it('goes from the wish to the bank, and comes back once when the bank sends it back weeks later', async () => {
    const all = await confirmed();
    expect(balance()).toBe(195_000);
    expect(await all.process(irma, deed)).toMatchObject({ status: 'awaiting_manual_funding', railId: 't-1' });
    rail.bring('under_way');
    expect(await all.markFunded(irma, deed)).toMatchObject({ status: 'processing' });
    rail.bring('paid');
    await all.follow('wise', 't-1');
    expect((await all.get(ana, { cursor: null })).withdrawals).toMatchObject([{ status: 'paid', received: 4600 }]);
    now += 21 * 24 * HOUR;
    rail.bring('returned');
    await Promise.all([all.follow('wise', 't-1'), all.follow('wise', 't-1')]);
    expect(memory.byId.get(ID)).toMatchObject({ status: 'bounced', end: 'rail' });
    expect([balance(), imbalance(balancesOf(memory.entries.list()))]).toEqual([200_000, undefined]);
    expect(memory.trail.list().map(({ action }) => action)).toEqual([
      'adminProcessWithdrawal',
      'adminMarkWithdrawalFunded',
    ]);
  });

  it('of ten at once is one, and so is its transfer', async () => {
    const all = await confirmed();
    const again = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        all.request(ana, { withdrawalId: `${OTHER.slice(0, -1)}${index}`, amount: 1000, methodId: METHOD }),
      ),
    );
    expect(again.every(({ status }) => status === 'rejected')).toBe(true);
    await Promise.allSettled(Array.from({ length: 10 }, () => all.process(irma, deed)));
    await Promise.all(Array.from({ length: 10 }, () => all.settle(ID)));
    expect([rail.transfers.size, balance()]).toEqual([1, 195_000]);
  });

  it('is confirmed by the code of its mail alone, and given up after five wrong ones', async () => {
    const all = await requested();
    const wrong = () => all.confirm(ana, { withdrawalId: ID, code: '000000' });
    await expect(all.confirm({ ...ana, uid: 'ben' }, { withdrawalId: ID, code: '123456' })).rejects.toMatchObject({
      reason: 'not_found',
    });
    for (const _ of [1, 2, 3, 4]) await expect(wrong()).rejects.toMatchObject({ reason: 'withdrawal_code_wrong' });
    await expect(wrong()).rejects.toMatchObject({ reason: 'withdrawal_ended' });
    await expect(all.confirm(ana, right)).rejects.toMatchObject({ reason: 'withdrawal_ended' });
    expect(balance()).toBe(200_000);
  });

  it.each(['telegram', null] as const)('is not confirmed by a code where the way is %s', async (other) => {
    const all = await requested();
    way = other;
    await expect(all.confirm(ana, right)).rejects.toMatchObject({ reason: 'code_not_usable' });
    const { confirmBy, withdrawals } = await all.get(ana, { cursor: null });
    expect([confirmBy, withdrawals[0]?.status]).toEqual([other, 'awaiting_confirmation']);
  });

  it('is not asked for where nothing could confirm it', async () => {
    way = null;
    await expect(requested()).rejects.toMatchObject({ reason: 'unconfirmable' });
  });

  it('is confirmed once by whichever way comes first', async () => {
    const all = await requested();
    await all.confirmBy(ID, 'telegram');
    expect(await all.confirmBy(ID, 'email_code')).toMatchObject({ confirmedBy: 'telegram', status: 'requested' });
    await expect(all.confirmBy('nothing', 'telegram')).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('that nobody confirms in time comes back by the sweep', async () => {
    const all = await requested();
    now += HOUR;
    expect(await all.finish()).toBe(1);
    expect([memory.byId.get(ID)?.end, balance()]).toEqual(['lapsed', 200_000]);
  });

  it('is its owner’s to take back until an admin has decided', async () => {
    const all = await confirmed();
    await expect(all.cancel({ ...ana, uid: 'ben' }, { withdrawalId: ID })).rejects.toMatchObject({
      reason: 'not_found',
    });
    expect(await all.cancel(ana, { withdrawalId: ID })).toMatchObject({ status: 'cancelled' });
    expect(await all.cancel(ana, { withdrawalId: ID })).toMatchObject({ status: 'cancelled' });
    await expect(all.process(irma, deed)).rejects.toMatchObject({ reason: 'changed' });
    expect(balance()).toBe(200_000);
  });

  it('is refused with words that its owner reads', async () => {
    const all = await confirmed();
    await all.reject(irma, { withdrawalId: ID, reason: 'The name is another.' });
    const { withdrawals } = await all.get(ana, { cursor: null });
    expect(withdrawals).toMatchObject([{ status: 'rejected', words: 'The name is another.' }]);
    await expect(all.reject(irma, deed)).rejects.toMatchObject({ reason: 'changed' });
    expect((await all.list(irma, { status: 'rejected', order: 'newest' })).withdrawals).toHaveLength(1);
    await expect(all.list(irma, { order: 'newest', cursor: 'nothing' })).rejects.toThrow('invalid_input');
  });

  it('above the limit needs two admins', async () => {
    const all = await confirmed(100_000);
    expect(await all.process(irma, deed)).toMatchObject({ status: 'approved', needsTwo: true });
    await expect(all.process(irma, deed)).rejects.toMatchObject({ reason: 'same_admin' });
    expect(rail.transfers.size).toBe(0);
    expect(await all.process(jens, deed)).toMatchObject({ status: 'awaiting_manual_funding' });
  });

  it('is not approved for whoever is suspended or owes us, and not sent while they do', async () => {
    const all = await confirmed();
    memory.suspended.add('ana');
    await expect(all.process(irma, deed)).rejects.toMatchObject({ reason: 'withdrawal_suspended' });
    memory.suspended.clear();
    profiles.set('chatter/ana', anAffiliateProfile({ earned: 4000, paid: -5000 }));
    await expect(all.process(irma, deed)).rejects.toMatchObject({ reason: 'balance_negative' });
    expect(rail.transfers.size).toBe(0);
  });

  it('that the rail refuses comes back, whether it was asked for money yet or not', async () => {
    const all = await confirmed();
    rail.refuses = { state: 'refused', railId: null, code: 'RECIPIENT_INVALID', isAccount: true };
    expect(await all.process(irma, deed)).toMatchObject({ status: 'failed', end: 'account' });
    expect(balance()).toBe(200_000);
  });

  it('is an alert when the rail has had it for two days', async () => {
    const all = await confirmed();
    await all.process(irma, deed);
    now += 49 * HOUR;
    await all.finish();
    expect(alerts.raised.map(({ kind }) => kind)).toEqual(['withdrawal_stuck']);
  });
});

describe('a crash at any step', () => {
  /** Dies at the given step of the ports, before or after it is done, once. */
  function dying<T extends object>(port: T, life: { left: number; after: boolean }): T {
    return new Proxy(port, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function') return found;
        return async (...given: unknown[]) => {
          const dies = life.left-- === 0;
          if (dies && !life.after) throw new Error('crash');
          const answer: unknown = await Reflect.apply(found, target, given);
          if (dies) throw new Error('crash');
          return answer;
        };
      },
    });
  }

  it.each([true, false])('loses nothing and sends once (the step done: %s)', async (after) => {
    for (let step = 0; step < 14; step++) {
      profiles.set('chatter/ana', anAffiliateProfile({ earned: 200_000 }));
      memory = new MemoryWithdrawals(profiles);
      rail = new MemoryPayoutRail();
      await confirmed();
      const life = { left: step, after };
      await desk(dying<Withdrawals>(memory, life), dying<PayoutRail>(rail, life))
        .process(irma, deed)
        .catch(() => undefined);
      const all = desk();
      if (memory.byId.get(ID)?.status === 'requested') await all.process(irma, deed);
      await all.finish();
      rail.bring('paid');
      await all.finish();
      expect([step, memory.byId.get(ID)?.status, rail.transfers.size, balance()]).toEqual([step, 'paid', 1, 195_000]);
    }
  });
});

describe('a method', () => {
  it('that is the first serves at once, the next after two days; each is announced, once for each request', async () => {
    const all = await requested();
    expect(told).toMatchObject([{ text: 'method_affiliate', cause: `method-${METHOD}` }]);
    const second = { methodId: OTHER, ...account };
    const saved = await all.save(ana, second);
    expect(saved).toMatchObject({ ending: '2606', usableFrom: START + 48 * HOUR });
    expect(told[1]).toMatchObject({ text: 'method_affiliate', recipientId: 'ana', cause: `method-${OTHER}` });
    expect(await all.save(ana, second)).toEqual(saved);
    const other = { ...second, details: { ...second.details, iban: 'FR7630006000011234567890189' } };
    await expect(all.save(ana, other)).rejects.toMatchObject({ reason: 'changed' });
    await all.cancel(ana, { withdrawalId: ID });
    const wish = { withdrawalId: OTHER, amount: 5000, methodId: OTHER };
    await expect(all.request(ana, wish)).rejects.toMatchObject({ reason: 'method_fresh' });
    await all.forget(ana, { methodId: METHOD });
    expect((await all.get(ana, { cursor: null })).obstacle).toBe('method_fresh');
    now += 48 * HOUR;
    expect(await all.request(ana, wish)).toMatchObject({ status: 'awaiting_confirmation' });
  });

  it('is refused by the fields that do not fit, above three, and to whoever is no affiliate', async () => {
    const all = desk();
    const wrong = { ...account, details: { ...account.details, iban: 'FR00' } };
    const refusal = { reason: 'method_invalid', details: { found: ['iban'] } };
    await expect(all.save(ana, { methodId: METHOD, ...wrong })).rejects.toMatchObject(refusal);
    for (const last of ['1', '2', '3']) await all.save(ana, { methodId: `${METHOD.slice(0, -1)}${last}`, ...account });
    await expect(all.save(ana, { methodId: OTHER, ...account })).rejects.toMatchObject({ reason: 'methods_full' });
    await expect(all.save({ ...ana, uid: 'nora' }, { methodId: OTHER, ...account })).rejects.toThrow('not_found');
    await expect(all.get(irma, { cursor: null })).rejects.toMatchObject({ reason: 'not_found' });
  });
});
