import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import { type Ending, endDispute, endings, openDispute } from '../disputes/disputes.ts';
import { ApiError } from '../http/errors.ts';
import type { Context } from '../money/context.ts';
import { escape, layout, redirect } from './layout.ts';

const PAGE = '/dashboard/disputes';

/** A page on which one plays the cardholder and their bank; undefined for every other path. */
export function answerDisputes(context: Context, request: SimRequest): SimReply | undefined {
  if (request.url.pathname !== PAGE) return undefined;
  if (request.method !== 'POST') return disputesPage(context);
  try {
    play(context, new URLSearchParams(request.body.toString()));
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: { error: error.body } };
    throw error;
  }
  return redirect(PAGE);
}

function play(context: Context, form: URLSearchParams): void {
  const charge = context.store.charges.get(form.get('charge') ?? '');
  if (charge) {
    const amount = form.get('amount');
    const reason = form.get('reason') ?? undefined;
    const isInquiry = form.get('kind') === 'inquiry';
    openDispute(context, charge, { isInquiry, reason, ...(amount && { amount: Number(amount) }) });
  }
  const dispute = context.store.disputes.get(form.get('dispute') ?? '');
  const ending = form.get('ending');
  if (dispute && isEnding(ending)) endDispute(context, dispute, ending);
}

const isEnding = (value: string | null): value is Ending => endings.some((ending) => ending === value);

function disputesPage({ store }: Context): SimReply {
  const charges = [...store.charges.values()].filter(({ captured, disputed }) => captured && !disputed);
  const body = [
    '<p>You are the cardholder, and their bank.</p>',
    ...[...store.disputes.values()].map(disputeForm),
    ...charges.map(chargeForm),
  ];
  return layout('Disputes', body.join(''));
}

const moneyOf = (amount: number, currency: string) => `${(amount / 100).toFixed(2)} ${currency.toUpperCase()}`;

function chargeForm({ id, amount_captured: amount, currency }: Stripe.Charge): string {
  return `<form method="post"><h2>${id}, ${moneyOf(amount, currency)}</h2><input type="hidden" name="charge" value="${id}">
<button name="kind" value="chargeback">Dispute it</button><button name="kind" value="inquiry">Ask about it</button></form>`;
}

function disputeForm({ id, amount, currency, status, evidence }: Stripe.Dispute): string {
  const buttons = endings.map((ending) => `<button name="ending" value="${ending}">End it: ${ending}</button>`);
  return `<form method="post"><h2>${id}, ${moneyOf(amount, currency)}: ${escape(status)}</h2>
<pre>${escape(evidence.access_activity_log ?? '')}</pre><input type="hidden" name="dispute" value="${id}">${buttons.join('')}</form>`;
}
