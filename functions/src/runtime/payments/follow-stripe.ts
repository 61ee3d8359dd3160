import type { ReplayOutcome } from '@sos/domain/letters/letter-kinds';
import type { StripeWord } from '../../adapters/stripe/webhook.ts';
import { paymentDesk } from './wiring.ts';

/** What follows from a genuine word of Stripe, whenever it comes; nothing from one that cannot be read. */
export async function followStripe(word: StripeWord): Promise<ReplayOutcome> {
  if (word.known === 'unreadable') return 'unreadable';
  if (word.known === 'refund') return followRefund(word);
  if (word.known === 'dispute') return followDispute(word);
  if (word.known === 'charge') return followed((await subscriptions()).followPayment(word.railPaymentId));
  if (word.known === 'account') return followed((await transfers()).followAccount(word.account));
  if (word.known === 'transfer') return followed((await transfers()).followTransfer(word));
  if (word.known === 'subscription') return followed((await subscriptions()).follow(word.hint));
  if (word.known) return paymentDesk.applyRailEvent(word.event);
  return 'followed';
}

/** What is given back, or disputed, may have paid an invoice of a subscription, and then is nothing to the calls. */
async function followRefund({ event }: Extract<StripeWord, { known: 'refund' }>): Promise<ReplayOutcome> {
  await (await subscriptions()).followPayment(event.railPaymentId);
  return paymentDesk.followRefund(event);
}

async function followDispute(word: Extract<StripeWord, { known: 'dispute' }>): Promise<ReplayOutcome> {
  if (word.railPaymentId !== null) await (await subscriptions()).followPayment(word.railPaymentId);
  return (await disputes()).follow(word.event);
}

const disputes = async () => (await import('../disputes/wiring.ts')).disputeDesk;
const transfers = async () => (await import('../transfers/wiring.ts')).transferDesk;

const subscriptions = async () => (await import('../subscriptions/wiring.ts')).subscriptionDesk;

async function followed(work: Promise<void>): Promise<ReplayOutcome> {
  await work;
  return 'followed';
}
