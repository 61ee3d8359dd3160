import { Problem, unprocessable } from '../http/problems.ts';
import { amountOf, minor } from '../money/amounts.ts';
import { type Bank, isoOf } from '../money/bank.ts';
import type { Fate, ItemStatus, PayoutAmount, PayoutBatch, PayoutItem } from './types.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How long the name of a batch is known, and money waits for its receiver. */
const NAME_KEPT = 30 * DAY;
const CLAIMABLE = 30 * DAY;
/** What PayPal takes: a fiftieth, and never more than this, in minor units. */
const MOST_FEE = 2000;

/** How an address fares, by how it begins; every other one takes what it is sent. */
const fortunes: readonly (readonly [RegExp, ItemStatus, string?])[] = [
  [/^nobody/, 'UNCLAIMED', 'RECEIVER_UNREGISTERED'],
  [/^held/, 'ONHOLD'],
  [/^blocked/, 'BLOCKED'],
  [/^closed/, 'FAILED', 'RECEIVER_ACCOUNT_LOCKED'],
];

const events: Readonly<Partial<Record<ItemStatus, string>>> = {
  SUCCESS: 'SUCCEEDED',
  FAILED: 'FAILED',
  UNCLAIMED: 'UNCLAIMED',
  RETURNED: 'RETURNED',
  ONHOLD: 'HELD',
  BLOCKED: 'BLOCKED',
  REFUNDED: 'REFUNDED',
};

type Body = Readonly<Record<string, unknown>>;

/** A name is taken for 30 days; whoever uses it again is shown what has it. */
export function createPayout(bank: Bank, body: Body): object {
  const header = (body['sender_batch_header'] ?? {}) as PayoutBatch['sender_batch_header'];
  const { sender_batch_id: name } = header;
  if (typeof name !== 'string' || name === '' || name.length > 256) throw new Problem(400, 'VALIDATION_ERROR');
  const known = [...bank.payouts.values()].find((batch) => isNamed(bank, batch, name));
  if (known) throw alreadyThere(bank, known);
  const asked = Array.isArray(body['items']) ? (body['items'] as Body[]) : [];
  const id = bank.id('').slice(0, 13);
  const items = asked.map((item) => newItem(bank, { id, name }, item));
  if (items.length === 0) throw new Problem(400, 'VALIDATION_ERROR');
  const made = { payout_batch_id: id, time_created: isoOf(bank.now), sender_batch_header: header, items };
  const batch: PayoutBatch = { ...made, batch_status: 'PENDING' };
  bank.payouts.set(id, batch);
  watchPayouts(bank, batch);
  return createdView(bank, batch);
}

function isNamed({ now }: Bank, { time_created: made, sender_batch_header: header }: PayoutBatch, name: string) {
  return header.sender_batch_id === name && now - Date.parse(made) < NAME_KEPT;
}

function alreadyThere(bank: Bank, { payout_batch_id: id }: PayoutBatch): Problem {
  const links = [bank.link(`/v1/payments/payouts/${id}`, 'self')];
  return new Problem(400, 'Batch with given sender_batch_id already exists', { name: 'USER_BUSINESS_ERROR', links });
}

/** An item as it is asked for, whose name is the sender’s to give. */
type WantedItem = Omit<PayoutItem['payout_item'], 'sender_item_id'> & { readonly sender_item_id?: string };

function newItem(bank: Bank, of: { readonly id: string; readonly name: string }, asked: Body): PayoutItem {
  const { amount, receiver, sender_item_id: own } = asked as unknown as WantedItem;
  if (typeof receiver !== 'string' || !receiver.includes('@')) throw new Problem(400, 'VALIDATION_ERROR');
  const units = minor({ currency_code: amount.currency, value: amount.value });
  const id = bank.id('').slice(0, 13);
  return {
    payout_item_id: id,
    payout_batch_id: of.id,
    sender_batch_id: of.name,
    transaction_status: 'PENDING',
    payout_item_fee: payoutAmount(Math.min(Math.round(units / 50), MOST_FEE), amount.currency),
    payout_item: { recipient_type: 'EMAIL', amount, receiver, sender_item_id: own ?? '' },
    links: [bank.link(`/v1/payments/payouts-item/${id}`, 'item')],
  };
}

function payoutAmount(units: number, code: string): PayoutAmount {
  const { currency_code: currency, value } = amountOf(units, code);
  return { currency, value };
}

/** What time does to a batch: it is worked on, and what nobody takes goes back. */
export function watchPayouts(bank: Bank, batch: PayoutBatch): void {
  const made = Date.parse(batch.time_created);
  for (const item of batch.items) {
    const { payout_item_id: id, transaction_status: status } = item;
    if (status === 'PENDING') bank.later(made + MINUTE, `paypal: payout ${id}`, () => meet(bank, batch, item));
    if (status === 'UNCLAIMED') watchClaim(bank, item, made);
    if (status === 'ONHOLD')
      bank.later(made + DAY, `paypal: payout ${id} is looked at`, () => become(bank, item, { status: 'SUCCESS' }));
  }
}

function meet(bank: Bank, batch: PayoutBatch, item: PayoutItem): void {
  if (item.transaction_status !== 'PENDING') return;
  batch.batch_status = 'SUCCESS';
  const [, status, cause] = fortunes.find(([start]) => start.test(item.payout_item.receiver)) ?? [/./, 'SUCCESS'];
  become(bank, item, { status, cause });
  watchPayouts(bank, batch);
}

function watchClaim(bank: Bank, item: PayoutItem, made: number): void {
  const label = `paypal: payout ${item.payout_item_id} lapses`;
  bank.later(made + CLAIMABLE, label, () => {
    if (item.transaction_status === 'UNCLAIMED') become(bank, item, { status: 'RETURNED' });
  });
}

interface Change {
  readonly status: ItemStatus;
  /** What PayPal names as the cause. */
  readonly cause?: string | undefined;
}

function become(bank: Bank, item: PayoutItem, { status, cause }: Change): void {
  item.transaction_status = status;
  item.time_processed = isoOf(bank.now);
  if (cause === undefined) delete item.errors;
  else item.errors = { name: cause, message: 'The receiver cannot take this payout.', debug_id: 'f0f0f0f0f0f0f' };
  const event = events[status];
  if (event) bank.publishAlone(`PAYMENT.PAYOUTS-ITEM.${event}`, item);
}

const becomes: Readonly<Record<Fate, { readonly from: ItemStatus; readonly to: ItemStatus }>> = {
  claim: { from: 'UNCLAIMED', to: 'SUCCESS' },
  'let lapse': { from: 'UNCLAIMED', to: 'RETURNED' },
  'send back': { from: 'SUCCESS', to: 'REFUNDED' },
  reverse: { from: 'SUCCESS', to: 'REVERSED' },
  block: { from: 'UNCLAIMED', to: 'BLOCKED' },
};

/** What may be made of money in this state. */
export function fatesOf({ transaction_status: status }: PayoutItem): Fate[] {
  return (Object.keys(becomes) as Fate[]).filter((fate) => becomes[fate].from === status);
}

/** The receiver or PayPal decides. Throws Problem when it is too late. */
export function decidePayout(bank: Bank, id: string, fate: Fate): void {
  const item = payoutItem(bank, id);
  const { from, to } = becomes[fate];
  if (item.transaction_status !== from) throw unprocessable('ITEM_NOT_IN_STATE');
  become(bank, item, { status: to });
}

/** We call back what nobody has taken. */
export function cancelPayout(bank: Bank, id: string): PayoutItem {
  const item = payoutItem(bank, id);
  if (item.transaction_status !== 'UNCLAIMED') throw new Problem(400, 'ITEM_INCORRECT_STATUS');
  become(bank, item, { status: 'RETURNED' });
  return item;
}

/** Throws Problem. */
export function payoutItem({ payouts }: Bank, id: string): PayoutItem {
  const item = [...payouts.values()].flatMap(({ items }) => items).find((each) => each.payout_item_id === id);
  if (!item) throw new Problem(404, 'INVALID_RESOURCE_ID');
  return item;
}

function createdView(bank: Bank, { items: _items, ...header }: PayoutBatch): object {
  return { batch_header: header, links: [bank.link(`/v1/payments/payouts/${header.payout_batch_id}`, 'self')] };
}

/** A batch with its items. Throws Problem. */
export function payoutView(bank: Bank, id: string): object {
  const batch = bank.payouts.get(id);
  if (!batch) throw new Problem(404, 'INVALID_RESOURCE_ID');
  const { items, ...header } = batch;
  const shown = items.map(({ sender_batch_id: _name, ...item }) => item);
  return { total_items: items.length, total_pages: 1, batch_header: header, items: shown, links: [] };
}
