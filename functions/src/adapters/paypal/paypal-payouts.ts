import type { Money } from '@sos/domain/money/money';
import { idSchema } from '@sos/contracts/shared';
import type { BounceReason, Payout, PayoutState } from '@sos/domain/transfers/transfer';
import { z } from 'zod';
import { RailRefusedError } from '../../usecases/payments/ports.ts';
import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';
import type { Payouts, PayoutWord } from '../../usecases/transfers/ports.ts';
import { fromAmount, toAmount } from './amounts.ts';
import type { PaypalAccess } from './client.ts';
import { makeRest, type Refusal } from './rest.ts';

const PAYOUTS = '/v1/payments/payouts';
const ITEMS = '/v1/payments/payouts-item';

/**
 * PayPal's payouts, of which its SDK knows nothing: each share is a batch with one item. PayPal keeps a batch's name for 30
 * days and refuses it meanwhile with a link to the batch that has it, so that asking again finds what was asked before.
 */
export function makePaypalPayouts(access: PaypalAccess, circuit: Circuit): Payouts {
  const rest = makeRest(access);
  const ask: typeof rest = (path, told) => circuit(() => rest(path, told));
  const batch = async (id: string) => batchWord(batchSchema.parse(await ask(`${PAYOUTS}/${encodeURIComponent(id)}`)));
  const item = async (id: string) => itemSchema.parse(await ask(`${ITEMS}/${encodeURIComponent(id)}`));
  return {
    pay: async (wish) => {
      const told = { json: requestOf(wish), requestId: wish.key };
      const id = await batchIdOf(() => ask(PAYOUTS, told));
      return batch(id);
    },
    look: async ({ batchId, itemId }) => (itemId === null ? batch(batchId) : itemWord(await item(itemId))),
    item: async (itemId) => {
      const found = await item(itemId);
      const [, id, tryNumber = '0'] = /^transfer:([\w-]+):(\d{1,6})$/.exec(found.sender_batch_id ?? '') ?? [];
      return { transferId: idSchema.safeParse(id).data ?? '', tryNumber: Number(tryNumber), word: itemWord(found) };
    },
    cancel: async (itemId) => itemWord(itemSchema.parse(await ask(`${ITEMS}/${itemId}/cancel`, { json: {} }))),
  };
}

type Wish = Parameters<Payouts['pay']>[0];

function requestOf({ key, transferId, amount, address }: Wish): object {
  const { currencyCode: currency, value } = toAmount(amount);
  return {
    sender_batch_header: { sender_batch_id: key, email_subject: 'Your share of a call by SOS Expat' },
    items: [
      {
        recipient_type: 'EMAIL',
        receiver: address,
        amount: { currency, value },
        sender_item_id: transferId.slice(0, 63),
      },
    ],
  };
}

/** The batch that was made, or the one that has its name already. */
async function batchIdOf(send: () => Promise<unknown>): Promise<string> {
  try {
    return madeSchema.parse(await send()).batch_header.payout_batch_id;
  } catch (error) {
    const known = error instanceof RailRefusedError ? batchNamedIn(error.cause as Refusal | undefined) : undefined;
    if (known === undefined) throw error;
    return known;
  }
}

const batchNamedIn = (refusal: Refusal | undefined) =>
  /\/v1\/payments\/payouts\/([\w-]{1,30})"/.exec(refusal?.text ?? '')?.[1];

const moneySchema = z.object({ currency: z.string(), value: z.string() });
const itemSchema = z.object({
  payout_item_id: z.string(),
  payout_batch_id: z.string(),
  sender_batch_id: z.string().optional(),
  transaction_status: z.string().optional(),
  payout_item_fee: moneySchema.optional(),
  payout_item: z.object({ amount: moneySchema }),
  errors: z.object({ name: z.string() }).optional(),
});
type Item = z.infer<typeof itemSchema>;

const headerSchema = z.object({ payout_batch_id: z.string(), batch_status: z.string() });
const madeSchema = z.object({ batch_header: headerSchema });
const batchSchema = z.object({ batch_header: headerSchema, items: z.array(itemSchema).default([]) });

/** A batch has its item a while after it was made. */
function batchWord({ batch_header: header, items: [item] }: z.infer<typeof batchSchema>): PayoutWord {
  const { payout_batch_id: batchId, batch_status: status } = header;
  if (status === 'DENIED' || status === 'CANCELED') return { state: 'failed', code: `BATCH_${status}` };
  if (item) return itemWord(item);
  return { state: 'under_way', payout: { batchId, itemId: null, state: 'pending' } };
}

const underWay: ReadonlyMap<string, PayoutState> = new Map([
  ['PENDING', 'pending'],
  ['ONHOLD', 'held'],
  ['UNCLAIMED', 'unclaimed'],
]);
const backs: ReadonlyMap<string, BounceReason> = new Map([
  ['FAILED', 'failed'],
  ['RETURNED', 'unclaimed'],
  ['BLOCKED', 'blocked'],
  ['REFUNDED', 'refunded'],
  ['REVERSED', 'reversed'],
  ['DENIED', 'denied'],
  ['CANCELED', 'canceled'],
]);
/** What PayPal names when the address is to blame, or its owner. */
const causes: ReadonlyMap<string, BounceReason> = new Map([
  ['RECEIVER_UNREGISTERED', 'no_account'],
  ['RECEIVER_ACCOUNT_INVALID', 'no_account'],
  ['RECEIVER_ACCOUNT_LOCKED', 'no_account'],
  ['RECEIVER_YOUTH_ACCOUNT', 'no_account'],
  ['NON_HOLDING_CURRENCY', 'currency'],
  ['RECEIVER_STATE_RESTRICTED', 'limit'],
  ['RECEIVING_LIMIT_EXCEEDED', 'limit'],
  ['RECEIVER_COUNTRY_NOT_ALLOWED', 'limit'],
]);
/** Ours to mend, so that the same address is asked for again. */
const ours: ReadonlySet<string> = new Set(['INSUFFICIENT_FUNDS', 'INTERNAL_ERROR', 'SENDER_ACCOUNT_LOCKED', 'TIMEOUT']);

/** Throws VendorUnavailableError for a status that we do not know: money is not guessed at. */
function itemWord(item: Item): PayoutWord {
  const { payout_item_id: itemId, payout_batch_id: batchId, transaction_status: status = 'PENDING' } = item;
  const state = underWay.get(status);
  if (state) return { state: 'under_way', payout: { batchId, itemId, state } satisfies Payout };
  if (status === 'SUCCESS') return arrived(item);
  const reason = backs.get(status);
  if (!reason)
    throw new VendorUnavailableError(`unknown payout status ${status}`, { certain: false, vendor: 'paypal' });
  const code = item.errors?.name ?? status;
  if (status === 'FAILED' && ours.has(code)) return { state: 'failed', code };
  return { state: 'bounced', itemId, reason: causes.get(code) ?? reason, code };
}

function arrived({ payout_item_id: itemId, payout_item: { amount }, payout_item_fee: fee }: Item): PayoutWord {
  return { state: 'arrived', itemId, amount: moneyOf(amount).amount, fee: fee ? moneyOf(fee).amount : 0 };
}

function moneyOf({ currency: currencyCode, value }: z.infer<typeof moneySchema>): Money {
  return fromAmount({ currencyCode, value });
}
