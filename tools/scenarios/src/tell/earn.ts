import { randomUUID } from 'node:crypto';
import type { Act } from '../story.ts';
import { admin, ask, demand } from './ask.ts';
import { emailOf, roleOf } from './set-affiliates.ts';
import type { Scene } from './scene.ts';

type Does<Name extends Act['do']> = Extract<Act, { do: Name }>;
export type AffiliateAct = Does<'withdraw' | 'confirm' | 'approve' | 'bank' | 'sees-earnings'>;

const REASON = 'It is right.';
const CODE = /\b\d{6}\b/;
const account = { country: 'FR', currency: 'EUR', details: { holder: 'Awa Ito', iban: 'FR1420041010050500013M02606' } };

/** Lets an affiliate look at what they earn and withdraw it, and an admin and the bank do their part. */
export function actOnEarnings(scene: Scene, act: AffiliateAct): Promise<void> {
  switch (act.do) {
    case 'withdraw':
      return withdraw(scene, act);
    case 'confirm':
      return confirm(scene, act);
    case 'approve':
      return approve(scene, act);
    case 'bank':
      return bank(scene, act);
    case 'sees-earnings':
      return seesEarnings(scene, act);
  }
}

async function withdraw(scene: Scene, { who, amount }: Does<'withdraw'>): Promise<void> {
  const caller = affiliateOf(scene, who);
  const { methods } = await ask(scene, 'getWithdrawals', { caller, input: {} });
  const known = methods[0]?.id;
  const methodId = known ?? randomUUID();
  if (known === undefined) await ask(scene, 'savePaymentMethod', { caller, input: { methodId, ...account } });
  const input = { withdrawalId: randomUUID(), amount, methodId };
  const { status } = await ask(scene, 'requestWithdrawal', { caller, input });
  scene.note(who, `asks for ${amount}: ${status}`);
}

async function confirm(scene: Scene, { who }: Does<'confirm'>): Promise<void> {
  const caller = affiliateOf(scene, who);
  const mails = scene.world.mailbox
    .messages()
    .filter(({ to, text }) => to.includes(emailOf(caller.uid)) && CODE.test(text));
  const code = CODE.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
  const { id: withdrawalId } = await newestOf(scene, who);
  const { status } = await ask(scene, 'confirmWithdrawalByCode', { caller, input: { withdrawalId, code } });
  scene.note(who, `confirms it: ${status}`);
}

async function approve(scene: Scene, { who }: Does<'approve'>): Promise<void> {
  const { id: withdrawalId } = await newestOf(scene, who);
  const input = { withdrawalId, reason: REASON };
  const { status } = await ask(scene, 'adminProcessWithdrawal', { caller: admin, input });
  scene.note('admin', `approves what ${who} asked for: ${status}`);
}

async function bank(scene: Scene, { who, fate }: Does<'bank'>): Promise<void> {
  await scene.world.wise.act(transferOf(scene), fate);
  scene.note('bank', `what ${who} asked for: ${fate}`);
}

async function seesEarnings(scene: Scene, act: Does<'sees-earnings'>): Promise<void> {
  const { do: _deed, at: _at, who, commissions: wanted = {}, ...rest } = act;
  const caller = affiliateOf(scene, who);
  const [{ balance }, { commissions }, { withdrawals }] = await Promise.all([
    ask(scene, 'getAffiliateDashboard', { caller, input: {} }),
    ask(scene, 'getCommissions', { caller, input: { cursor: null } }),
    ask(scene, 'getWithdrawals', { caller, input: {} }),
  ]);
  const told = commissions.map(({ event, status, amount }) => [event, `${status} ${amount}`] as const);
  const seen = { balance, withdrawal: withdrawals[0]?.status, ...Object.fromEntries(told) };
  demand(who, { ...rest, ...wanted }, seen);
  scene.note(who, `sees ${JSON.stringify(seen)}`);
}

async function newestOf(scene: Scene, who: string): Promise<{ readonly id: string }> {
  const { withdrawals } = await ask(scene, 'getWithdrawals', { caller: affiliateOf(scene, who), input: {} });
  const [newest] = withdrawals;
  if (!newest) throw new Error(`${who} has asked for nothing`);
  return newest;
}

function transferOf({ world }: Scene): number {
  const newest = world.wise.transfers().at(-1);
  if (!newest) throw new Error('Wise was asked for nothing');
  return newest.id;
}

function affiliateOf({ cast }: Scene, who: string) {
  const found = cast.affiliates[who];
  if (!found) throw new Error(`${who} is no affiliate of this story`);
  return { uid: found.uid, role: roleOf(found.programme) };
}
