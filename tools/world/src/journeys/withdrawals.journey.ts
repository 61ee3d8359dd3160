import { randomUUID } from 'node:crypto';
import { affiliateProfileSchema, ledgerLineSchema } from '@sos/contracts/affiliates';
import { adminWhitelistSchema } from '@sos/contracts/audit';
import type { CallableName, Input, Output } from '@sos/contracts/callables';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, callFunction } from '../people/call-function.ts';
import { startWorld } from '../start-world.ts';
import { storedDocument } from '../state/stored-document.ts';
import type { World } from '../world.ts';

const MINUTE = 60_000;
const THREE_WEEKS = 21 * 86_400_000;
const REASON = 'It is right.';
const admin: Caller = { uid: 'admin', role: 'admin' };
const wallet = {
  country: 'SN',
  currency: 'XOF',
  details: { holder: 'Awa Ndiaye', network: 'ORANGEMONEY', mobileNumber: '+221 77 123 45 67' },
};
const bank = {
  country: 'FR',
  currency: 'EUR',
  details: { holder: 'Ben Ito', iban: 'FR1420041010050500013M02606' },
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ ports: 'free', clockRate: 0, start: Date.UTC(2026, 0, 5, 9) });
  const claims = { role: 'admin', isAdmin: true };
  const admin = { localId: 'admin', customAttributes: JSON.stringify(claims) };
  const chatters = ['awa', 'ben'].map((localId) => ({
    localId,
    email: `${localId}@example.org`,
    emailVerified: true,
    customAttributes: JSON.stringify({ role: 'chatter' }),
  }));
  await world.accounts.importAccounts(JSON.stringify([admin, ...chatters]));
  const whitelist = { uids: ['admin'], revision: 0, enrolled: [], factorRequired: false };
  await world.documents.write({ [paths.adminWhitelist()]: storedDocument(adminWhitelistSchema, whitelist) });
});
afterAll(() => world?.close());

async function ask<Name extends CallableName>(caller: Caller, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = await callFunction(world, name, { caller, input });
  if (answer === 'try_again' || 'refused' in answer) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.result;
}

/** A chatter whose ledger has 80 dollars. */
async function aChatter(uid: string): Promise<Caller> {
  const line = {
    affiliateId: uid,
    kind: 'earned',
    amount: 8000,
    commissionId: '',
    paymentId: 'earlier',
    at: 1,
  } as const;
  await world.documents.write({
    [paths.user(uid)]: storedDocument(userDocumentSchema, aUser({ role: 'chatter', email: `${uid}@example.org` })),
    [paths.chatter(uid)]: storedDocument(affiliateProfileSchema, anAffiliateProfile({ earned: 8000 })),
    [paths.affiliateLedgerLine(`earned-${uid}`)]: storedDocument(ledgerLineSchema, line),
  });
  return { uid, role: 'chatter' };
}

/** Asked for, confirmed by the code of the mail and approved; its id. */
async function approved(chatter: Caller, account: typeof wallet | typeof bank): Promise<string> {
  const [methodId, withdrawalId] = [randomUUID(), randomUUID()];
  await ask(chatter, 'savePaymentMethod', { methodId, ...account });
  await ask(chatter, 'requestWithdrawal', { withdrawalId, amount: 5000, methodId });
  await world.clock.advance(MINUTE);
  const mail = world.mailbox
    .messages()
    .find(({ to, text }) => to.includes(`${chatter.uid}@example.org`) && /\b\d{6}\b/.test(text));
  const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(await ask(chatter, 'confirmWithdrawalByCode', { withdrawalId, code })).toMatchObject({ status: 'requested' });
  await ask(admin, 'adminProcessWithdrawal', { withdrawalId, reason: REASON });
  return withdrawalId;
}

const seen = async (chatter: Caller) => {
  const { balance, withdrawals } = await ask(chatter, 'getWithdrawals', {});
  return { balance, status: withdrawals[0]?.status, received: withdrawals[0]?.received };
};

/** Three weeks in which each schedule runs once. */
async function threeWeeks(): Promise<void> {
  world.functions.spaceSchedules(THREE_WEEKS);
  await world.clock.advance(THREE_WEEKS);
  world.functions.spaceSchedules(0);
}

it('a wallet is paid by the webhook, and what comes back three weeks later without a word is on the balance once', async () => {
  const awa = await aChatter('awa');
  world.faults.add({ where: 'flutterwave.api', match: 'POST /v3/transfers', do: 'lost-answer' });
  await approved(awa, wallet);
  expect(world.flutterwave.transfers()).toHaveLength(1);
  await world.functions.runSchedule('stuckPaymentsRecovery');
  expect(await seen(awa)).toMatchObject({ balance: 3000, status: 'processing' });
  const [transfer] = world.flutterwave.transfers();
  await world.flutterwave.act(transfer?.id ?? 0, 'take');
  expect(world.flutterwave.told()).toEqual([200]);
  expect(await seen(awa)).toEqual({ balance: 3000, status: 'paid', received: 3_000_000 });
  await threeWeeks();
  world.faults.add({ where: 'flutterwave.webhook', match: 'FAILED', do: 'drop' });
  await world.flutterwave.act(transfer?.id ?? 0, 'refuse');
  await world.functions.runSchedule('reconcilePayments');
  await world.functions.runSchedule('reconcilePayments');
  expect(await seen(awa)).toMatchObject({ balance: 8000, status: 'bounced' });
  expect(world.flutterwave.transfers()).toHaveLength(1);
  expect(await wrongBalances()).toEqual([]);
});

it('a bank is paid once an admin has paid it in, and an event of nobody is turned away', async () => {
  const ben = await aChatter('ben');
  const withdrawalId = await approved(ben, bank);
  expect((await seen(ben)).status).toBe('awaiting_manual_funding');
  const transfer = world.wise.transfers()[0]?.id ?? 0;
  world.faults.add({ where: 'wise.webhook', match: 'processing', do: 'drop' });
  await world.wise.act(transfer, 'fund');
  expect((await seen(ben)).status).toBe('awaiting_manual_funding');
  const funded = await ask(admin, 'adminMarkWithdrawalFunded', { withdrawalId, reason: REASON });
  expect(funded.status).toBe('processing');
  await world.wise.act(transfer, 'pay');
  expect(await seen(ben)).toEqual({ balance: 3000, status: 'paid', received: 4600 });
  const forged = await fetch(`${world.functionsUrl['europe-west3']}/flutterwaveWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'verif-hash': 'guessed' },
    body: JSON.stringify({ event: 'transfer.completed', data: { id: 70_001, status: 'SUCCESSFUL' } }),
  });
  expect(forged.status).toBe(403);
});

async function wrongBalances(): Promise<readonly string[]> {
  const alerts = await world.documents.list('technical_alerts');
  return alerts.flatMap(({ data }) => (data['kind'] === 'affiliate_balance_wrong' ? [String(data['key'])] : []));
}
