import { randomUUID } from 'node:crypto';
import { paypalSettings, stripeSettings } from '@sos/world/demo-settings';
import type { Act } from '../story.ts';
import { admin, ask } from './ask.ts';
import type { Scene } from './scene.ts';

const REASON = 'A bad line.';

type Does<Name extends Act['do']> = Extract<Act, { do: Name }>;
export type GivingBack = Does<'refund' | 'refund-by-hand' | 'refund-sent-back' | 'write-off'>;

/** Lets money go back, come again, or be given up. */
export async function giveBack(scene: Scene, act: GivingBack): Promise<void> {
  switch (act.do) {
    case 'refund':
      return refund(scene, act);
    case 'refund-by-hand':
      return refundByHand(scene, act);
    case 'refund-sent-back':
      return refundSentBack(scene, act);
    case 'write-off':
      return writeOff(scene, act);
  }
}

/** An admin gives some of a call back. */
async function refund(scene: Scene, { booking, amount, byBank }: Does<'refund'>): Promise<void> {
  if (byBank) scene.world.paypal.payRefundsByBank();
  const paymentId = scene.cast.bookingIds[booking] ?? '';
  const input = { paymentId, refundId: randomUUID(), amount, bearer: 'provider', reason: REASON } as const;
  const answer = await ask(scene, 'adminRefundPayment', { caller: admin, input });
  scene.note('admin', `gives back of ${booking}: ${JSON.stringify(answer)}`);
}

/** In the vendor's own dashboard, of which the product hears by its webhook alone. */
async function refundByHand(scene: Scene, act: Does<'refund-by-hand'>): Promise<void> {
  const id = scene.cast.bookingIds[act.booking] ?? '';
  const capture = accountOf(scene, act.booking)?.captures[0];
  const status = await (capture ? byPaypal(scene, capture, act.amount) : byStripe(scene, id, act.amount));
  scene.note('vendor', `gives back of ${act.booking} by hand: ${status}`);
  if (status >= 300) throw new Error(`nothing of ${act.booking} was given back`);
}

/** A bank does not pay what was to be given back; PayPal tells nobody of that by itself. */
function refundSentBack(scene: Scene, { booking }: Does<'refund-sent-back'>): void {
  const { paypal } = scene.world;
  const refund = accountOf(scene, booking)?.refunds.at(-1);
  if (!refund) throw new Error(`nothing of ${booking} was given back`);
  paypal.failRefund(refund.id);
  scene.note('bank', `sends back what was given back of ${booking}`);
}

/** An admin gives up what nobody has paid. */
async function writeOff(scene: Scene, { booking }: Does<'write-off'>): Promise<void> {
  const input = { paymentId: scene.cast.bookingIds[booking] ?? '', reason: 'The hold was gone.' };
  const { share } = await ask(scene, 'adminWriteOffPayment', { caller: admin, input });
  scene.note('admin', `writes off ${booking}: ${share.amount} are the provider's`);
}

/** What PayPal has of a booking. */
function accountOf({ cast, world }: Scene, booking: string) {
  const id = cast.bookingIds[booking] ?? '';
  return world.paypal.state().accounts.find(({ order }) => order.purchase_units[0].custom_id === id);
}

async function byStripe({ world }: Scene, bookingId: string, amount: number): Promise<number> {
  const intent = world.stripe.state().intents.find(({ metadata }) => metadata['bookingId'] === bookingId);
  const body = new URLSearchParams({ payment_intent: intent?.id ?? '', amount: String(amount) });
  const headers = { authorization: `Bearer ${stripeSettings.secretKey}` };
  return (await fetch(`${world.stripe.url}/v1/refunds`, { method: 'POST', headers, body })).status;
}

interface Capture {
  readonly id: string;
  readonly amount: { readonly currency_code: string };
}

async function byPaypal({ world: { paypal } }: Scene, capture: Capture, amount: number): Promise<number> {
  const { clientId, clientSecret } = paypalSettings;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const grant = { method: 'POST', headers: { authorization: `Basic ${basic}` } };
  const granted = await (await fetch(`${paypal.url}/v1/oauth2/token`, grant)).json();
  const { access_token: token } = granted as { readonly access_token: string };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { currency_code } = capture.amount;
  const body = JSON.stringify({ amount: { currency_code, value: (amount / 100).toFixed(2) } });
  const url = `${paypal.url}/v2/payments/captures/${capture.id}/refund`;
  return (await fetch(url, { method: 'POST', headers, body })).status;
}
