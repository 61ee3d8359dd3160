import { type Caller, callFunction } from '@sos/world/people/call-function';
import type { Act } from '../story.ts';
import type { Scene } from './scene.ts';
import { ADMIN } from './set-scene.ts';

type Deciding = Extract<Act, { do: 'decide' }>;
type Answering = Extract<Act, { do: 'answer-dispute' }>;

const admin: Caller = { uid: ADMIN, role: 'admin' };
const REASON = 'They talked.';
const paypalEndings = { won: 'RESOLVED_SELLER_FAVOUR', lost: 'RESOLVED_BUYER_FAVOUR' } as const;

/** The client wants the money back, on the page that plays their bank, or PayPal. */
export async function dispute(scene: Scene, booking: string, client: string): Promise<void> {
  const { world, cast } = scene;
  const id = cast.bookingIds[booking] ?? '';
  const { intents, charges } = world.stripe.state();
  const intent = intents.find(({ metadata }) => metadata['bookingId'] === id);
  const charge = charges.find(({ payment_intent: of, captured }) => captured && of === intent?.id);
  const capture = paypalAccount(world, id)?.captures[0];
  scene.note(client, `disputes ${booking}`);
  if (charge) return post(`${world.stripe.url}/dashboard/disputes`, { charge: charge.id, kind: 'chargeback' });
  if (capture) return post(`${world.paypal.url}/resolution-center`, { capture: capture.id, kind: 'CHARGEBACK' });
  throw new Error(`nothing of ${booking} was taken that could be disputed`);
}

/** The bank, or PayPal, decides. */
export async function decide(scene: Scene, { booking, ending }: Deciding): Promise<void> {
  const { world, cast } = scene;
  const found = disputeOf(world, cast.bookingIds[booking] ?? '');
  scene.note('bank', `decides about ${booking}: ${ending}`);
  if (found.rail === 'stripe') return post(`${world.stripe.url}/dashboard/disputes`, { dispute: found.id, ending });
  await post(`${world.paypal.url}/resolution-center`, { dispute: found.id, ending: paypalEndings[ending] });
}

/** An admin sends the evidence as it was assembled, or gives in. */
export async function answerDispute(scene: Scene, { booking, accept }: Answering): Promise<void> {
  const { world, cast } = scene;
  const { id: disputeId } = disputeOf(world, cast.bookingIds[booking] ?? '');
  const shown = await callFunction(world, 'adminGetDispute', { caller: admin, input: { disputeId } });
  if (shown === 'try_again' || 'refused' in shown) throw new Error(`no admin sees the dispute of ${booking}`);
  const { evidence } = shown.result;
  const answer = accept
    ? await callFunction(world, 'adminAcceptDispute', { caller: admin, input: { disputeId, reason: REASON } })
    : await callFunction(world, 'adminSubmitEvidence', {
        caller: admin,
        input: { disputeId, evidence, submit: true, reason: REASON },
      });
  scene.note(
    'admin',
    `${accept ? 'accepts' : 'answers'} the dispute of ${booking}: ${JSON.stringify(answer).slice(0, 80)}`,
  );
  if (answer === 'try_again' || 'refused' in answer) throw new Error(`the answer about ${booking} was not taken`);
}

const paypalAccount = ({ paypal }: Scene['world'], bookingId: string) =>
  paypal.state().accounts.find(({ order }) => order.purchase_units[0].custom_id === bookingId);

function disputeOf(world: Scene['world'], bookingId: string): { rail: 'stripe' | 'paypal'; id: string } {
  const { intents, disputes } = world.stripe.state();
  const intent = intents.find(({ metadata }) => metadata['bookingId'] === bookingId);
  const ofCard = disputes.find(({ payment_intent: of }) => of === intent?.id);
  if (ofCard) return { rail: 'stripe', id: ofCard.id };
  const captured = paypalAccount(world, bookingId)?.captures.map(({ id }) => id) ?? [];
  const ofPaypal = world.paypal
    .state()
    .disputes.find((each) => each.disputed_transactions.some((of) => captured.includes(of.seller_transaction_id)));
  if (ofPaypal) return { rail: 'paypal', id: ofPaypal.dispute_id };
  throw new Error('nobody has disputed it');
}

async function post(url: string, form: Readonly<Record<string, string>>): Promise<void> {
  const { status } = await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  if (status !== 303) throw new Error(`${url} answered ${status}`);
}
