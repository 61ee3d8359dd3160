import type { RailWord } from '@sos/domain/withdrawals/events';
import { beginningOf, type Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import { z } from 'zod';
import type { Circuit } from '../../usecases/shared/ports.ts';
import type { PayoutRail, PayoutWish, Prepared } from '../../usecases/withdrawals/ports.ts';
import { converted, toMajor, toMinor } from './amounts.ts';
import { parsed, uuidOf } from './answers.ts';
import { recipientOf } from './recipient.ts';
import { type AskWise, makeRest, unavailable, type WiseAccess, type WiseAnswer } from './rest.ts';

const idSchema = z.union([z.number(), z.string()]).transform(String);
const quoteSchema = z.object({
  id: z.uuid(),
  rate: z.number().positive(),
  paymentOptions: z.array(
    z.object({
      payIn: z.string(),
      disabled: z.boolean().default(false),
      sourceAmount: z.number(),
      targetAmount: z.number(),
    }),
  ),
});
const recipientSchema = z.object({ id: idSchema });
const transferSchema = z.object({ id: idSchema, status: z.string(), targetValue: z.number() });
const fundingSchema = z.object({ status: z.string() });
const refusalSchema = z.object({
  errors: z.array(z.object({ code: z.string(), path: z.string().optional() })).min(1),
});

/** Bank transfers by Wise out of our balance in US dollars. We bear its fee: what is asked for arrives whole, at the day's rate. */
export function makeWiseRail(access: WiseAccess, circuit: Circuit): PayoutRail {
  const plain = makeRest(access);
  const ask: AskWise = (...asked) => circuit(() => plain(...asked));
  const { profileId } = access;
  return {
    prepare: (wish) => prepare({ ask, profileId }, wish),
    send: ({ prepared, key, withdrawal }) => send({ ask, profileId }, { prepared, key, withdrawal }),
    forget: (prepared) => forget(ask, prepared),
    look: ({ railId, amount, prepared }) => look(ask, { railId, amount, prepared }),
  };
}

interface Wise {
  readonly ask: AskWise;
  readonly profileId: string;
}

type Refused = { readonly word: RailWord };

async function prepare(
  { ask, profileId }: Wise,
  { withdrawal, details }: PayoutWish,
): ReturnType<PayoutRail['prepare']> {
  const told = recipientOf(withdrawal, details, Number(profileId));
  if (!told) return { word: refused('no_way', true) };
  const { amount, currency } = withdrawal;
  // The first tells the rate alone; by the second the whole amount arrives, and the fee comes on top.
  const first = await quote({ ask, profileId }, { currency, sourceAmount: toMajor(amount) });
  if ('word' in first) return first;
  const target = converted(amount, first.rate, currency);
  const whole = await quote({ ask, profileId }, { currency, targetAmount: target });
  if ('word' in whole) return whole;
  // Last, so that nobody's account is left at Wise by a quote that fails.
  const recipient = await ask('POST', '/v1/accounts', told);
  if (isRefusal(recipient)) return { word: refused(codeOf(recipient), true) };
  const recipientId = parsed(recipientSchema, recipient).id;
  return { prepared: { quoteId: whole.id, recipientId, cost: String(whole.cost), target: String(target) } };
}

type Quoted = { readonly currency: string } & ({ readonly sourceAmount: number } | { readonly targetAmount: number });

interface Quote {
  readonly id: string;
  readonly rate: number;
  /** US cents that leave our balance. */
  readonly cost: number;
}

async function quote(
  { ask, profileId }: Wise,
  { currency: targetCurrency, ...amount }: Quoted,
): Promise<Quote | Refused> {
  const told = { sourceCurrency: 'USD', targetCurrency, ...amount, payIn: 'BALANCE', payOut: 'BANK_TRANSFER' };
  const answer = await ask('POST', `/v3/profiles/${profileId}/quotes`, told);
  if (isRefusal(answer)) return { word: refused(codeOf(answer), false) };
  const { id, rate, paymentOptions } = parsed(quoteSchema, answer);
  const option = paymentOptions.find(({ payIn, disabled }) => payIn === 'BALANCE' && !disabled);
  if (!option) return { word: refused('no_balance_option', false) };
  return { id, rate, cost: toMinor(option.sourceAmount) };
}

interface Sending {
  readonly prepared: Prepared;
  readonly key: string;
  readonly withdrawal: Withdrawal;
}

/** Under one key Wise makes one transfer, and answers a repetition with it. */
async function send({ ask, profileId }: Wise, { prepared, key, withdrawal }: Sending): Promise<RailWord> {
  const answer = await ask('POST', '/v1/transfers', {
    targetAccount: Number(prepared['recipientId']),
    quoteUuid: prepared['quoteId'],
    customerTransactionId: uuidOf(key),
    details: { reference: `SOS ${beginningOf(withdrawal.id)}` },
  });
  if (isRefusal(answer)) {
    const code = codeOf(answer);
    if (!/quote/i.test(code)) return refused(code, false);
    // What is made ready anew has a recipient of its own.
    await forget(ask, prepared);
    return { state: 'expired', railId: null };
  }
  const { id, status } = parsed(transferSchema, answer);
  if (status === WAITING) await fund({ ask, profileId }, id);
  return look(ask, { railId: id, amount: withdrawal.amount, prepared });
}

/** Wise says 403 of a recipient that is gone already. Throws VendorUnavailableError. */
async function forget(ask: AskWise, { recipientId }: Prepared): Promise<void> {
  if (recipientId === undefined) return;
  const { status } = await ask('DELETE', `/v2/accounts/${encodeURIComponent(recipientId)}`);
  if (status >= 400 && status !== 403 && status !== 404) throw unavailable(true);
}

const WAITING = 'incoming_payment_waiting';

/** Whether Wise takes it out of our balance is read off the transfer; where it may not, an admin pays it in. */
async function fund({ ask, profileId }: Wise, transferId: string): Promise<void> {
  const path = `/v3/profiles/${profileId}/transfers/${encodeURIComponent(transferId)}/payments`;
  const answer = await ask('POST', path, { type: 'BALANCE' });
  if (!isRefusal(answer)) parsed(fundingSchema, answer);
}

interface Sent {
  readonly railId: string;
  readonly amount: number;
  readonly prepared: Prepared;
}

async function look(ask: AskWise, { railId, amount, prepared }: Sent): Promise<RailWord> {
  const answer = await ask('GET', `/v1/transfers/${encodeURIComponent(railId)}`);
  if (isRefusal(answer)) throw unavailable(true);
  const { status, targetValue } = parsed(transferSchema, answer);
  switch (status) {
    case WAITING:
    case 'incoming_payment_initiated':
      return { state: 'awaiting_funding', railId };
    case 'outgoing_payment_sent':
      return { state: 'paid', railId, fee: Number(prepared['cost']) - amount, received: toMinor(targetValue) };
    case 'bounced_back':
      return { state: 'returning', railId };
    case 'funds_refunded':
      return { state: 'returned', railId, code: status };
    case 'cancelled':
      return { ...refused(status, false), railId };
    default:
      return { state: 'under_way', railId };
  }
}

const isRefusal = ({ status }: WiseAnswer) => status >= 400;

function refused(code: string, isAccount: boolean): Extract<RailWord, { state: 'refused' }> {
  return { state: 'refused', railId: null, code, isAccount };
}

/** Wise's own code. Throws VendorUnavailableError where it refuses us and not this payout. */
function codeOf({ status, body }: WiseAnswer): string {
  if (status === 401 || status === 403) throw unavailable(true);
  const [first] = refusalSchema.safeParse(body).data?.errors ?? [];
  return first ? [first.code, first.path].filter(Boolean).join(' ') : `http_${status}`;
}
