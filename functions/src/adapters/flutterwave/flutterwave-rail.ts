import type { AccountDetails } from '@sos/domain/withdrawals/account';
import type { RailWord } from '@sos/domain/withdrawals/events';
import { beginningOf, type Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import { z } from 'zod';
import type { Circuit } from '../../usecases/shared/ports.ts';
import type { PayoutRail, PayoutWish, Prepared } from '../../usecases/withdrawals/ports.ts';
import { parsed, referenceOf } from './answers.ts';
import { type AskFlutterwave, type FlutterwaveAccess, makeRest, unavailable } from './rest.ts';

const banksSchema = z.array(z.object({ code: z.string() }));
const rateSchema = z.object({
  source: z.object({ amount: z.number().positive() }),
  destination: z.object({ amount: z.number().positive() }),
});
const feesSchema = z.array(z.object({ fee: z.number().nonnegative() })).min(1);
const transferSchema = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  reference: z.string(),
  status: z.string(),
  amount: z.number(),
  complete_message: z.string().nullish(),
});
type Transfer = z.infer<typeof transferSchema>;

/** What is asked for the rate of; what it is worth in dollars is read off the answer. */
const PROBE = 1000;
/** Wallets in these currencies take no parts of a unit. */
const whole: ReadonlySet<string> = new Set(['KES', 'MWK', 'RWF', 'TZS', 'UGX', 'XAF', 'XOF']);
const hundredths = (major: number): number => Math.round(major * 100);

/** Wallets on telephones by Flutterwave, out of our balance in US dollars. We bear its fee. */
export function makeFlutterwaveRail(access: FlutterwaveAccess, circuit: Circuit): PayoutRail {
  const plain = makeRest(access);
  const ask: AskFlutterwave = (...asked) => circuit(() => plain(...asked));
  return {
    prepare: (wish) => prepare(ask, wish),
    send: (sending) => send(ask, sending),
    // It keeps no recipients: a transfer says where it goes.
    forget: async () => undefined,
    look: ({ railId, prepared }) => look(ask, railId, prepared),
  };
}

/** Nothing of it moves money: whether the network is served today, how much arrives, and what that costs us. */
async function prepare(ask: AskFlutterwave, { withdrawal, details }: PayoutWish): ReturnType<PayoutRail['prepare']> {
  const { country, currency, amount: cents } = withdrawal;
  const banks = await ask('GET', `/v3/banks/${country}`);
  if ('refusal' in banks) return { word: refused(banks.refusal, false) };
  if (!parsed(banksSchema, banks).some(({ code }) => code === details.network)) {
    return { word: refused('network_not_served', true) };
  }
  const query = new URLSearchParams({
    amount: String(PROBE),
    destination_currency: currency,
    source_currency: 'USD',
  });
  const rate = await ask('GET', `/v3/transfers/rates?${query.toString()}`);
  if ('refusal' in rate) return { word: refused(rate.refusal, false) };
  const { source, destination } = parsed(rateSchema, rate);
  const dollarsAUnit = source.amount / destination.amount;
  const amount = payable(cents / 100 / dollarsAUnit, currency);
  const fee = await feeOf(ask, amount, currency);
  // US cents that we pay beside what was asked for.
  return { prepared: { amount: String(amount), fee: String(hundredths((amount + fee) * dollarsAUnit) - cents) } };
}

function payable(major: number, currency: string): number {
  return whole.has(currency) ? Math.round(major) : Math.round(major * 100) / 100;
}

/** In major units of the currency. */
async function feeOf(ask: AskFlutterwave, amount: number, currency: string): Promise<number> {
  const query = new URLSearchParams({ amount: String(amount), currency, type: 'mobilemoney' });
  const answer = await ask('GET', `/v3/transfers/fee?${query.toString()}`);
  if ('refusal' in answer) throw unavailable(true);
  return parsed(feesSchema, answer)[0]?.fee ?? 0;
}

type Sending = Parameters<PayoutRail['send']>[0];

/** Under one reference Flutterwave makes one transfer, and refuses another: the one that is there is asked for before and after. */
async function send(ask: AskFlutterwave, { prepared, key, withdrawal, details }: Sending): Promise<RailWord> {
  const reference = referenceOf(key);
  const known = await byReference(ask, reference);
  if (known) return wordOf(known, prepared);
  const answer = await ask('POST', '/v3/transfers', order({ withdrawal, details, prepared, reference }));
  if (!('refusal' in answer)) return wordOf(parsed(transferSchema, answer), prepared);
  const made = await byReference(ask, reference);
  if (made) return wordOf(made, prepared);
  // What we cannot pay today for want of money at Flutterwave is paid once there is some.
  if (/insufficient|balance|reference/i.test(answer.refusal)) throw unavailable(true);
  return refused(answer.refusal, /account|beneficiary|number|network/i.test(answer.refusal));
}

interface Ordering {
  readonly withdrawal: Withdrawal;
  readonly details: AccountDetails;
  readonly prepared: Prepared;
  readonly reference: string;
}

function order({ withdrawal: { id, country, currency }, details, prepared, reference }: Ordering) {
  const { network, mobileNumber, holder } = details;
  return {
    account_bank: network,
    account_number: mobileNumber,
    amount: Number(prepared['amount']),
    currency,
    debit_currency: 'USD',
    beneficiary_name: holder,
    narration: `SOS ${beginningOf(id)}`,
    reference,
    // M-Pesa in Kenya wants to know who sends.
    ...(country === 'KE' && { meta: { sender: 'SOS Expat', sender_country: 'EE', mobile_number: mobileNumber } }),
  };
}

async function byReference(ask: AskFlutterwave, reference: string): Promise<Transfer | undefined> {
  const answer = await ask('GET', `/v3/transfers?${new URLSearchParams({ reference }).toString()}`);
  if ('refusal' in answer) throw unavailable(true);
  // One that ignores the question would list others.
  return parsed(z.array(transferSchema), answer).find((each) => each.reference === reference);
}

async function look(ask: AskFlutterwave, railId: string, prepared: Prepared): Promise<RailWord> {
  const answer = await ask('GET', `/v3/transfers/${encodeURIComponent(railId)}`);
  if ('refusal' in answer) throw unavailable(true);
  const transfer = parsed(transferSchema, answer);
  if (transfer.id !== railId) throw unavailable(false);
  return wordOf(transfer, prepared);
}

/** Throws VendorUnavailableError for a transfer of another amount than ours: somebody must look before money is called paid. */
function wordOf({ id: railId, status, amount, complete_message: message }: Transfer, prepared: Prepared): RailWord {
  if (amount !== Number(prepared['amount'])) throw unavailable(true);
  switch (status) {
    case 'SUCCESSFUL':
      return { state: 'paid', railId, fee: Number(prepared['fee']), received: hundredths(amount) };
    case 'FAILED':
      return { state: 'returned', railId, code: message ?? status };
    default:
      return { state: 'under_way', railId };
  }
}

function refused(code: string, isAccount: boolean): RailWord {
  return { state: 'refused', railId: null, code, isAccount };
}
