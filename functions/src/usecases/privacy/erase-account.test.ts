import type { AccountDeletion } from '@sos/domain/privacy/account-deletion';
import { beforeEach, describe, expect, it } from 'vitest';
import { AT, DAY, PrivacyDesk } from '../testing/a-privacy-desk.ts';
import { canaries, wholePeople } from '../testing/a-whole-person.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeCarryOutRequests } from './carry-out-requests.ts';
import { makeEraseAccount } from './erase-account.ts';
import type { Prepared } from '../withdrawals/ports.ts';
import { makeForgetAtVendors } from './forget-at-vendors.ts';
import { makeGetPrivacy } from './get-privacy.ts';
import { makeAdminErasePerson, makeCancelAccountDeletion, makeRequestAccountDeletion } from './request-deletion.ts';

const nora = { uid: 'nora', role: 'client', isAdmin: false };
const ana = { uid: 'ana', role: 'lawyer', isAdmin: false };
const irma = { uid: 'irma', role: 'admin', isAdmin: true };

let world: PrivacyDesk;
beforeEach(() => void (world = new PrivacyDesk()));
const sendAway = (needs: PrivacyDesk['needs']) =>
  checkAnswers('requestAccountDeletion', makeRequestAccountDeletion(needs));

/** Runs an erasure to its end, its pauses included. */
async function erase(uid: string): Promise<AccountDeletion | undefined> {
  await sendAway(world.needs)({ uid, role: null, isAdmin: false }, {});
  world.now += 7 * DAY;
  const work = makeEraseAccount(world.needs);
  for (const _run of [1, 2, 3]) {
    await world.untilDone(() => work(uid));
    world.now += DAY;
  }
  return world.privacy.deletions.find(uid);
}

describe('an erasure', () => {
  it('leaves nothing of a client in any document or file but amounts, ids and what she wrote about others', async () => {
    expect(await erase('nora')).toMatchObject({ state: 'done' });
    for (const canary of canaries.nora) expect(world.all()).not.toContain(canary);
    expect(world.stored.documents.get('invoices/invoice_c1')).toMatchObject({
      total: 4900,
      buyer: { name: 'SOS-4F7K2Q' },
    });
    expect(world.stored.documents.get('sos_profiles/ana/reviews/c1')).toMatchObject({ authorName: '', rating: 5 });
    expect(world.stored.documents.get('accounting_entries/c1')).toEqual(wholePeople['accounting_entries/c1']);
    expect(world.people.accounts.has('nora')).toBe(false);
    expect(world.forgotten).toEqual(['nora']);
    for (const canary of canaries.ana.slice(1)) expect(world.all()).toContain(canary);
  });

  it('leaves nothing of a provider, whose photograph nobody sees any more', async () => {
    await erase('ana');
    const left = world.all().replaceAll('talked to Ana', '');
    for (const canary of canaries.ana) expect(left).not.toContain(canary);
    expect(world.privacy.shown).toEqual(new Set());
    for (const canary of canaries.nora.slice(1)) expect(left).toContain(canary);
  });

  it('leaves nothing of an affiliate but ids and what the law wants kept of money', async () => {
    await erase('zoe');
    for (const canary of canaries.zoe) expect(world.all()).not.toContain(canary);
    const kept = [
      'chatter_commissions/c1',
      'affiliate_ledger/l1',
      'payment_withdrawals/w1',
      'payment_withdrawals/w1/private/destination',
    ];
    for (const path of kept) expect(world.stored.documents.get(path)).toEqual(wholePeople[path]);
    expect(world.stored.documents.get('users/nora')).toEqual(wholePeople['users/nora']);
  });

  it('leaves nothing of the manager of an agency, and its members as they were', async () => {
    await erase('mara');
    for (const canary of canaries.mara) expect(world.all()).not.toContain(canary);
    for (const canary of canaries.ana) expect(world.all()).toContain(canary);
    expect(world.stored.documents.get('agency_members/ana')).toEqual(wholePeople['agency_members/ana']);
  });

  it('of a client takes what she asked an agency, and of a member what their agency knew', async () => {
    await erase('nora');
    expect(world.stored.documents.has('booking_requests/b1')).toBe(false);
    expect(world.stored.documents.get('affiliate_referrals/nora')).toEqual(wholePeople['affiliate_referrals/nora']);
    await erase('ana');
    const gone = ['agency_members/ana', 'agency_invitations/i1', 'provider_stats/ana/days/2026-01-05'];
    expect(gone.filter((path) => world.stored.documents.has(path))).toEqual([]);
  });

  it('comes to the same end after a crash between any two steps', async () => {
    await erase('nora');
    const [expected, calls] = [world.all(), world.calls];
    expect(calls).toBeGreaterThan(100);
    for (let call = 1; call <= calls; call++) {
      for (const when of ['before', 'after'] as const) {
        world = new PrivacyDesk();
        await sendAway(world.needs)(nora, {});
        world.crash = { call: world.calls + call, when };
        world.now += 7 * DAY;
        const work = makeEraseAccount(world.needs);
        for (const _run of [1, 2, 3]) {
          await world.untilDone(() => work('nora'));
          world.now += DAY;
        }
        expect({ call, when, left: world.all() }).toEqual({ call, when, left: expected });
        expect(world.mails.size).toBe(2);
      }
    }
  });

  it('waits until what is open is over, before and after nobody comes in any more', async () => {
    world.privacy.open.set('nora', ['call', 'money']);
    await sendAway(world.needs)(nora, {});
    world.now += 7 * DAY;
    const work = makeEraseAccount(world.needs);
    await work('nora');
    expect(await world.privacy.deletions.find('nora')).toMatchObject({ state: 'asked', waitsFor: ['call', 'money'] });
    world.privacy.open.delete('nora');
    // A call that was booked just before the door was shut.
    const hide = async () => void world.privacy.open.set('nora', ['call']);
    await makeEraseAccount({ ...world.needs, visibility: { hide } })('nora');
    const waiting = { state: 'erasing', phase: 'shut', waitsFor: ['call'] };
    expect(await world.privacy.deletions.find('nora')).toMatchObject(waiting);
    expect(world.stored.documents.has('users/nora')).toBe(true);
  });
});

describe('a deletion that is asked for', () => {
  it('waits for a confirmed address', async () => {
    const account = world.people.accounts.get('nora');
    if (account) world.people.accounts.set('nora', { ...account, emailConfirmed: false });
    await expect(sendAway(world.needs)(nora, {})).rejects.toMatchObject({ reason: 'address_unconfirmed' });
  });

  it('takes a provider out of sight at once, and shows them again when it is taken back', async () => {
    const asked = await sendAway(world.needs)(ana, {});
    expect(asked).toMatchObject({ dueAt: AT + 7 * DAY, canBeWithdrawn: true });
    expect(await sendAway(world.needs)(ana, {})).toEqual(asked);
    expect(world.privacy.shown.has('ana')).toBe(false);
    await checkAnswers('cancelAccountDeletion', makeCancelAccountDeletion(world.needs))(ana, {});
    expect(world.privacy.shown.has('ana')).toBe(true);
    expect([...world.mails.keys()]).toEqual(['deletion_asked deletion-1', 'deletion_withdrawn deletion-1']);
    expect(await makeGetPrivacy(world.needs)(ana, {})).toMatchObject({ deletion: null });
  });

  it('cannot be taken back once it has begun', async () => {
    await erase('nora');
    const again = makeCancelAccountDeletion(world.needs)(nora, {});
    await expect(again).rejects.toMatchObject({ reason: 'deletion_begun' });
  });

  it('is begun by the schedule when its task was lost', async () => {
    await sendAway(world.needs)(nora, {});
    world.queued.length = 0;
    world.now += 7 * DAY;
    await makeCarryOutRequests(world.needs)();
    expect(world.queued.map(({ name }) => name)).toContainEqual(expect.stringContaining('erasure-nora-again'));
  });

  it('by an admin is told to every admin and written down, and taken back by another', async () => {
    const deed = checkAnswers('adminErasePerson', makeAdminErasePerson(world.needs));
    const input = { uid: 'ana', reason: 'They wrote to us.' };
    await deed(irma, { ...input, deed: 'erase' });
    expect(world.alerts).toEqual(['person_erased']);
    await expect(deed(irma, { ...input, deed: 'erase' })).rejects.toMatchObject({ reason: 'changed' });
    await deed({ ...irma, uid: 'hans' }, { ...input, deed: 'withdraw' });
    expect(world.privacy.trail).toEqual(['erasure-ana-1-asked', 'erasure-ana-1-withdrawn']);
    await expect(deed(irma, { ...input, uid: 'irma', deed: 'erase' })).rejects.toMatchObject({ reason: 'own_account' });
    await expect(deed(irma, { ...input, uid: 'gone', deed: 'erase' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});

it('what a vendor keeps of somebody is told to the admins, and stops nothing', async () => {
  const traces = {
    forgetCustomer: async (id: string) => void world.forgotten.push(id),
    forgetAccount: async () => false,
  };
  const of = {
    customersOf: async () => ['cus_1', 'cus_2'],
    accountOf: async () => 'acct_1',
    preparedOf: async () => [{ rail: 'wise' as const, prepared: { recipientId: '7' } }],
    payoutRails: {
      wise: { forget: async ({ recipientId = '' }: Prepared) => void world.forgotten.push(recipientId) },
      flutterwave: { forget: async () => undefined },
    },
    forgetRecordings: async (uid: string) => void world.forgotten.push(`sounds of ${uid}`),
  };
  await makeForgetAtVendors({ ...of, traces, alerts: world.needs.alerts })('ana');
  expect([world.forgotten, world.alerts]).toEqual([['cus_1', 'cus_2', '7', 'sounds of ana'], ['account_kept']]);
});
