import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { paymentDocumentSchema } from '@sos/contracts/payments';
import { deskDocumentSchema, type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { type UserDocument, userDocumentSchema } from '@sos/contracts/users';
import { aSession } from '@sos/domain/testing/a-session';
import { newPayoutAccount } from '@sos/domain/transfers/payout-account';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeHideProvider, makeSetProviderOffline } from '../../../usecases/directory/change-provider.ts';
import { makeGetPerson } from '../../../usecases/directory/get-person.ts';
import { makeResendVerification, makeRevokeSessions } from '../../../usecases/directory/help-person.ts';
import { makeListProviders, makeListUsers } from '../../../usecases/directory/list-people.ts';
import { checkAnswers } from '../../../usecases/shared/check-answers.ts';
import { MemoryAccounts } from '../../../usecases/testing/memory-accounts.ts';
import { makeDeedLog } from '../audit/audit-documents.ts';
import { makeTrail } from '../audit/trail-store.ts';
import { makePushTokenStore } from '../notifications/push-token-store.ts';
import { deskDocuments } from '../providers/kept-profiles.ts';
import { aPaymentDocument } from '../testing/a-payment-document.ts';
import { makePayoutAccounts } from '../transfers/payout-accounts.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeDirectory } from './directory-store.ts';
import { makePersonStory } from './person-story.ts';

localFirestore();

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'They asked for it.';
const requestId = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const clock = { now: () => START };
const directory = makeDirectory(noneCorrupt);
const trail = makeTrail(noneCorrupt);
const pushTokens = makePushTokenStore(noneCorrupt);
let accounts: MemoryAccounts;
let mails: string[];
beforeEach(() => {
  accounts = new MemoryAccounts();
  mails = [];
});

const user = (uid: string, differs: Partial<UserDocument>) => put(paths.user(uid), userDocumentSchema, aUser(differs));
const provider = (uid: string, differs: Partial<ProfileDocument>) =>
  put(paths.profile(uid), profileDocumentSchema, aProfile({ approval: 'approved', visible: true, ...differs }));
const entries = async (subjectId: string, subjectKind: 'user' | 'provider') =>
  (await trail.list({ subjectKind, subjectId, after: undefined, limit: 9 }))?.entries ?? [];

describe('people', () => {
  const ask = checkAnswers('adminListUsers', makeListUsers({ directory }));
  const list = (admin: typeof irma, input: Partial<Parameters<typeof ask>[1]>) =>
    ask(admin, { order: 'newest', ...input });
  const uids = async (input: Parameters<typeof list>[1]) => (await list(irma, input)).users.map(({ uid }) => uid);

  it('are listed from the newest, by role and state', async () => {
    await user('ana', { role: 'lawyer', createdAt: START });
    await user('ben', { createdAt: START + 1, status: 'suspended' });
    await user('cem', { createdAt: START + 2 });
    expect(await uids({})).toEqual(['cem', 'ben', 'ana']);
    expect(await uids({ role: 'client' })).toEqual(['cem', 'ben']);
    expect(await uids({ status: 'suspended' })).toEqual(['ben']);
    expect(await uids({ role: 'client', status: 'active' })).toEqual(['cem']);
    expect(await uids({ cursor: 'ben' })).toEqual(['ana']);
    await user('dora', { createdAt: START - 1, country: 'TH', lastName: 'Adam', role: 'expat' });
    expect(await uids({ country: 'TH' })).toEqual(['dora']);
    expect(await uids({ country: 'TH', role: 'client', order: 'a_to_z' })).toEqual([]);
    expect((await uids({ order: 'oldest' }))[0]).toBe('dora');
    expect((await uids({ order: 'a_to_z' }))[0]).toBe('dora');
    expect((await uids({ order: 'z_to_a' })).at(-1)).toBe('dora');
    await expect(list(irma, { cursor: 'nobody' })).rejects.toMatchObject({ reason: 'invalid_input' });
  });

  it('come page by page', async () => {
    for (let index = 0; index < 51; index++) await user(`u${index}`, { createdAt: START + index });
    const first = await list(irma, {});
    expect([first.users.length, first.nextCursor]).toEqual([50, 'u1']);
    expect(await uids({ cursor: 'u1' })).toEqual(['u0']);
  });
});

describe('one person', () => {
  const users = { find: async () => undefined, read: async () => undefined };
  const payouts = makePayoutAccounts(noneCorrupt, users);
  const needs = { directory, pushTokens, trail, payouts, story: makePersonStory(noneCorrupt) };
  const get = (uid: string) =>
    checkAnswers('adminGetPerson', makeGetPerson({ ...needs, registry: accounts.registry }))(irma, { uid });

  it('is shown with their calls on either side, their payments, devices and what admins did', async () => {
    await user('ana', { firstName: 'Ana' });
    accounts.cameByGoogle('ana', 'ana@example.com');
    const call = (id: string, differs: object) =>
      put(paths.session(id), sessionDocumentSchema, { ...aSession({ id }), ...differs });
    await call('call-1', { clientId: 'ana', createdAt: START });
    await call('call-2', { providerId: 'ana', createdAt: START + 1 });
    await call('call-3', { clientId: 'ben', createdAt: START + 2 });
    await put(paths.payment('call-1'), paymentDocumentSchema, { ...aPaymentDocument('lawyer-1'), clientId: 'ana' });
    await pushTokens.save('ana', 'a-token-of-a-telephone', START);
    await makeDeedLog().note({
      id: 'one',
      adminId: 'irma',
      action: 'adminRevokeSessions',
      subjectKind: 'user',
      subjectId: 'ana',
      before: null,
      after: null,
      reason,
      at: START,
      undoes: null,
    });
    const person = await get('ana');
    expect(person.account).toMatchObject({ uid: 'ana', firstName: 'Ana', role: 'client' });
    expect(person.signIn).toEqual({ emailConfirmed: true, hasPassword: false, hasGoogle: true, disabled: false });
    expect(person.calls.map(({ sessionId, as }) => `${sessionId} ${as}`)).toEqual(['call-2 provider', 'call-1 client']);
    expect(person.payments).toMatchObject([{ paymentId: 'call-1' }]);
    expect(person.devices).toBe(1);
    expect(person.deeds).toMatchObject([{ action: 'adminRevokeSessions', reason }]);
  });

  it('who takes calls is shown with their agency, application, what keeps their money, and deeds to each of these', async () => {
    await user('ana', { role: 'lawyer' });
    await provider('ana', {});
    await put(paths.profileDesk('ana'), deskDocumentSchema, {
      busyWith: null,
      busySince: null,
      sharedBusyWith: [],
      agencyId: 'agency-1',
      missedCalls: 0,
      activeAt: null,
      awaitedSince: null,
      offlineBecause: null,
      sharedWith: [],
      switchedAt: null,
      shutOutAt: null,
    });
    await payouts.change('ana', async () => ({
      ...newPayoutAccount('FR', 'stripe'),
      kycStatus: 'needed',
      needs: ['document'],
    }));
    for (const [id, subjectKind, at] of [
      ['one', 'provider', START],
      ['two', 'application', START + 2],
      ['three', 'user', START + 1],
    ] as const)
      await makeDeedLog().note(anAuditRecord({ id, subjectKind, subjectId: 'ana', at }));
    const person = await get('ana');
    expect(person.profile).toMatchObject({ agencyId: 'agency-1' });
    expect(person.application).toBeNull();
    expect(person.payout).toMatchObject({ rail: 'stripe', kyc: 'needed', lack: 'documents', needs: ['document'] });
    expect(person.deeds.map(({ id }) => id)).toEqual(['two', 'three', 'one']);
  });

  it('who does not exist is not found', async () => {
    await expect(get('nobody')).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('helping somebody', () => {
  const needs = () => ({
    registry: accounts.registry,
    deeds: makeDeedLog(),
    sendMail: async ({ cause }: { readonly cause: string }) => void mails.push(cause),
    clock,
  });
  const revoke = (uid: string) =>
    checkAnswers('adminRevokeSessions', makeRevokeSessions(needs()))(irma, { uid, requestId, reason });
  const resend = (uid: string) =>
    checkAnswers('adminResendVerification', makeResendVerification(needs()))(irma, { uid, requestId, reason });

  it('ends every session, which is written down once however often it is asked', async () => {
    accounts.cameByGoogle('ana', 'ana@example.com');
    await revoke('ana');
    await revoke('ana');
    expect(accounts.accounts.get('ana')?.ended).toBe(2);
    expect(await entries('ana', 'user')).toMatchObject([{ adminId: 'irma', action: 'adminRevokeSessions', reason }]);
    await expect(revoke('nobody')).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('sends the mail that confirms an address, unless it is confirmed', async () => {
    await accounts.registry.create({ email: 'ben@example.com', password: 'three small words', name: 'Ben' });
    const uid = (await accounts.registry.findByEmail('ben@example.com'))?.uid ?? '';
    await resend(uid);
    expect(mails).toEqual([`confirm-${requestId}`]);
    expect(await entries(uid, 'user')).toHaveLength(1);
    accounts.cameByGoogle('ana', 'ana@example.com');
    await expect(resend('ana')).rejects.toMatchObject({ reason: 'changed' });
  });
});

describe('providers', () => {
  const ask = checkAnswers('adminListProviders', makeListProviders({ directory }));
  const hide = checkAnswers('adminHideProvider', makeHideProvider({ directory, clock }));
  const off = checkAnswers('adminSetProviderOffline', makeSetProviderOffline({ directory, clock }));
  const list = (admin: typeof irma, input: Partial<Parameters<typeof ask>[1]>) =>
    ask(admin, { order: 'a_to_z', ...input });
  const uids = async (input: Parameters<typeof list>[1]) => (await list(irma, input)).providers.map(({ uid }) => uid);

  it('are listed by their names, by approval and availability', async () => {
    await provider('ana', { displayName: 'Zoe', availability: 'available' });
    await provider('ben', { displayName: 'Ben', availability: 'offline' });
    await provider('cem', { displayName: 'Cem', availability: 'offline', approval: 'pending', visible: false });
    expect(await uids({})).toEqual(['ben', 'cem', 'ana']);
    expect(await uids({ approval: 'approved' })).toEqual(['ben', 'ana']);
    expect(await uids({ availability: 'offline' })).toEqual(['ben', 'cem']);
    expect(await uids({ approval: 'approved', availability: 'offline' })).toEqual(['ben']);
    expect(await uids({ order: 'z_to_a' })).toEqual(['ana', 'cem', 'ben']);
    await provider('ana', { displayName: 'Zoe', answerRate: 0.9, countries: ['TH', 'PT'] });
    await provider('ben', { displayName: 'Ben', answerRate: 0.4, countries: ['TH'] });
    expect(await uids({ order: 'fewest_answers', country: 'TH' })).toEqual(['ben', 'ana']);
    expect(await uids({ order: 'most_answers', approval: 'approved' })).toEqual(['ana', 'ben']);
    expect(await uids({ country: 'PT' })).toEqual(['ana']);
    await expect(list(irma, { cursor: 'nobody' })).rejects.toMatchObject({ reason: 'invalid_input' });
  });

  it('are taken out of sight and shown again, by one of two admins', async () => {
    await provider('ana', {});
    const hiding = (uid: string, id: string) =>
      hide({ ...irma, uid }, { uid: 'ana', hidden: true, requestId: id, reason });
    const other = requestId.replace('0b', '1b');
    const both = await Promise.allSettled([hiding('irma', requestId), hiding('hans', other)]);
    const [lost] = both.filter((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject({ reason: 'changed' });
    expect(await list(irma, {})).toMatchObject({ providers: [{ visible: false }] });
    expect(await entries('ana', 'provider')).toMatchObject([{ before: { visible: true }, after: { visible: false } }]);
    await hide(irma, { uid: 'ana', hidden: false, requestId: requestId.replace('0b', '2b'), reason });
    expect(await list(irma, {})).toMatchObject({ providers: [{ visible: true }] });
  });

  it('that nobody has approved are not shown', async () => {
    await provider('ana', { approval: 'pending', visible: false });
    const shown = hide(irma, { uid: 'ana', hidden: false, requestId, reason });
    await expect(shown).rejects.toMatchObject({ reason: 'changed' });
    await expect(hide(irma, { uid: 'x', hidden: true, requestId, reason })).rejects.toMatchObject({
      reason: 'not_found',
    });
  });

  it('are switched off, and a call that they are in goes on', async () => {
    await provider('ana', { availability: 'busy', busyWith: 'call-1', busySince: START, activeAt: START - 9 });
    await off(irma, { uid: 'ana', requestId, reason });
    expect(await list(irma, {})).toMatchObject({ providers: [{ availability: 'offline' }] });
    expect(await deskDocuments.read('ana')).toMatchObject({ busyWith: 'call-1', offlineBecause: 'by_team' });
    expect(await entries('ana', 'provider')).toMatchObject([{ after: { availability: 'offline' } }]);
    const again = off(irma, { uid: 'ana', requestId: requestId.replace('0b', '1b'), reason });
    await expect(again).rejects.toMatchObject({ reason: 'changed' });
  });
});
