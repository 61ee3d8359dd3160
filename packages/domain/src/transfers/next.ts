import type { Posting } from '../journal/posting.ts';
import type { Instant } from '../shared/instant.ts';
import type { TransferEvent } from './events.ts';
import { movePosting } from './postings.ts';
import {
  type Move,
  netOf,
  type Order,
  type Payee,
  type Transfer,
  type TransferStatus,
  type WaitReason,
} from './transfer.ts';

export interface TransferTransition {
  readonly transfer: Transfer;
  /** False when the event says nothing new. */
  readonly changed: boolean;
  /** What the change moves in the journal, to be written with it. */
  readonly postings: readonly Posting[];
}

/** How long an answer that was lost may still be on its way at the rail, in ms; until then its key is kept. */
const IN_FLIGHT = 60_000;
/** The pause after a first refusal, in ms; it doubles. */
const FIRST_PAUSE = 15 * 60_000;
const LONGEST_PAUSE = 24 * 3_600_000;

/** The one way a transfer changes. */
export function next(transfer: Transfer, event: TransferEvent): TransferTransition {
  const recorded = record(transfer, event);
  if (!recorded) return { transfer, changed: false, postings: [] };
  const moved = { ...recorded, status: statusOf(recorded) };
  const postings = moved.moves.flatMap((move, index) =>
    index < transfer.moves.length ? [] : (movePosting(moved, move, index + 1) ?? []),
  );
  return { transfer: moved, changed: true, postings };
}

function record(transfer: Transfer, event: TransferEvent): Transfer | undefined {
  switch (event.type) {
    case 'counted':
      return counted({ ...transfer, earned: event.earned, isFrozen: event.isFrozen }, transfer, event);
    case 'done':
      return done(transfer, event);
    case 'bounced':
      return bounced(transfer, event);
    case 'retried':
      return retried(transfer, event.at);
    default:
      return transfer.order ? withOutcome(transfer, transfer.order, event) : undefined;
  }
}

type OfRequest = Exclude<TransferEvent, { type: 'counted' | 'done' | 'bounced' | 'retried' }>;

/** What becomes of what the rail is asked; a word about an earlier request changes nothing. */
function withOutcome(transfer: Transfer, order: Order, event: OfRequest): Transfer | undefined {
  const { tryNumber } = transfer;
  if (event.type === 'asking') return isAskable(order, event.at) ? withAsked(transfer, order, event.at) : undefined;
  if (event.tryNumber !== tryNumber || !isAsked(order)) return undefined;
  if (event.type === 'taken') return withPayout(transfer, order, event);
  if (event.type === 'refused') return { ...transfer, order: refusedOrder(order, event), tryNumber: tryNumber + 1 };
  if (!mayHaveFreshKey(transfer, event.at)) return undefined;
  const again = { ...transfer, tryNumber: tryNumber + 1 };
  // What was frozen while nobody knew the outcome is not asked for again.
  if (transfer.isFrozen && order.kind === 'send') return waiting(again, 'dispute');
  return withAsked(again, order, null);
}

function retried(transfer: Transfer, at: Instant): Transfer | undefined {
  const { order, bounced: last } = transfer;
  if (!isPausing(transfer, at) && !last) return undefined;
  return { ...transfer, order: order && { ...order, askAfter: null }, bounced: null };
}

type Taken = Pick<Extract<TransferEvent, { type: 'taken' }>, 'payout' | 'isRecalled'>;

function withPayout(transfer: Transfer, order: Order, { payout, isRecalled: recalls }: Taken): Transfer | undefined {
  const known = order.payout;
  const isRecalled = order.isRecalled || recalls === true;
  const isSame = (['batchId', 'itemId', 'state'] as const).every((name) => known?.[name] === payout[name]);
  const isKnown = isSame && isRecalled === order.isRecalled;
  return isKnown ? undefined : { ...transfer, order: { ...order, payout, isRecalled } };
}

const isAskable = (order: Order, at: Instant): boolean => !isPausing({ order }, at) && !isAsked(order);

const withAsked = (transfer: Transfer, order: Order, askedAt: Instant | null): Transfer => {
  return { ...transfer, order: { ...order, askedAt } };
};

type Told = Pick<Extract<TransferEvent, { type: 'counted' }>, 'payee' | 'at'>;

const told = ['earned', 'isFrozen', 'order', 'waitsFor', 'moves'] as const;

function counted(transfer: Transfer, before: Transfer, facts: Told): Transfer | undefined {
  const planned = plan(transfer, facts);
  const isSame = told.every((name) => planned[name] === before[name]);
  return isSame ? undefined : planned;
}

/** What is to be done so that the provider has what is theirs. What was asked for is left alone until its outcome is known. */
function plan(transfer: Transfer, { payee, at }: Told): Transfer {
  const { order } = transfer;
  if (order && isAsked(order)) return transfer;
  const gap = transfer.earned - netOf(transfer);
  if (gap === 0) return waiting(transfer, null);
  if (gap > 0 && transfer.isFrozen) return waiting(transfer, 'dispute');
  if (isPlatforms(transfer, payee)) return settleOwn(transfer, gap, at);
  if (gap < 0) return takeBack(transfer, -gap, at);
  return send(transfer, gap, { payee, at });
}

function waiting(transfer: Transfer, waitsFor: WaitReason | null): Transfer {
  return { ...transfer, order: null, waitsFor };
}

function send(transfer: Transfer, amount: number, { payee, at }: Told): Transfer {
  const { rail, address = 0 } = payee;
  if (rail === null) return waiting(transfer, 'no_rail');
  const reason = reasonToWait(payee, transfer);
  if (reason) return waiting(transfer, reason);
  return withOrder(transfer, { kind: 'send', amount, of: null, rail, address }, at);
}

/** What PayPal has brought to somebody stays with them; that they owe it is an admin's to settle. */
function takeBack(transfer: Transfer, amount: number, at: Instant): Transfer {
  const reversal = reversalOf(transfer, amount);
  return reversal ? withOrder(transfer, reversal, at) : waiting(transfer, 'overpaid');
}

/** A transfer goes on as it began, should the account's standing change. */
function isPlatforms({ moves }: Transfer, { isOwn }: Payee): boolean {
  const [first] = moves;
  return first ? first.railId === null : isOwn;
}

function settleOwn(transfer: Transfer, gap: number, at: Instant): Transfer {
  const move: Move = { kind: gap > 0 ? 'send' : 'reverse', amount: Math.abs(gap), railId: null, of: null, ...free, at };
  return { ...transfer, moves: [...transfer.moves, move], order: null, waitsFor: null };
}

const free = { rail: 'stripe', fee: 0, address: 0 } as const;

type Wanted = Pick<Order, 'kind' | 'amount' | 'of' | 'rail' | 'address'>;

/** An order that is wanted already keeps what is known of it. */
function withOrder(transfer: Transfer, wanted: Wanted, since: Instant): Transfer {
  const { order } = transfer;
  const isSame = (['kind', 'amount', 'of', 'rail', 'address'] as const).every((name) => order?.[name] === wanted[name]);
  // A refusal is waited out also where something else is wanted by now.
  const fresh = { askedAt: null, refusedWith: null, refusals: 0, askAfter: order?.askAfter ?? null };
  const untaken = { payout: null, isRecalled: false };
  return { ...transfer, order: isSame ? order : { ...wanted, ...fresh, ...untaken, since }, waitsFor: null };
}

/** The newest money that is still there goes back first; each request takes back of one sending. */
function reversalOf({ moves }: Transfer, amount: number): Wanted | undefined {
  const left = (railId: string | null, sent: number) =>
    moves.filter(({ of }) => of === railId).reduce((sum, move) => sum - move.amount, sent);
  const there = moves.filter(({ kind, railId, amount: sent }) => kind === 'send' && left(railId, sent) > 0);
  if (there.length === 0) throw new RangeError('more is to be taken back than was sent');
  const sending = there.findLast(({ rail }) => rail === 'stripe');
  if (!sending) return undefined;
  const taken = Math.min(amount, left(sending.railId, sending.amount));
  return { kind: 'reverse', amount: taken, of: sending.railId, rail: sending.rail, address: 0 };
}

function reasonToWait(
  { rail, accountId, isReady, address = 0 }: Payee,
  { bounced: last }: Transfer,
): WaitReason | null {
  const isPaypal = rail === 'paypal';
  if (accountId === null) return isPaypal ? 'address' : 'account';
  if (!isReady) return isPaypal ? 'new_address' : 'kyc';
  return isPaypal && last?.address === address ? 'bounced' : null;
}

/** Told twice, it is recorded once; what was wanted meanwhile is planned anew. */
function done(transfer: Transfer, event: Extract<TransferEvent, { type: 'done' }>): Transfer | undefined {
  const { kind, amount, railId, of, at, rail = 'stripe', fee = 0 } = event;
  const { address = 0 } = transfer.order ?? {};
  if (transfer.moves.some((move) => move.railId === railId)) return undefined;
  const moves = [...transfer.moves, { kind, amount, railId, of, rail, fee, address, at }];
  return plan({ ...transfer, moves, order: null, tryNumber: transfer.tryNumber + 1 }, event);
}

/** What had arrived comes back by a move of its own; what had not is owed again as if it had never been asked for. */
function bounced(transfer: Transfer, event: Extract<TransferEvent, { type: 'bounced' }>): Transfer | undefined {
  const { itemId, reason, code, at } = event;
  const arrived = transfer.moves.find(({ railId }) => railId === itemId);
  const { address = 0 } = arrived ?? transfer.order ?? {};
  const after = { ...transfer, bounced: { reason, code, address, at } };
  if (arrived) {
    if (transfer.moves.some(({ of }) => of === itemId)) return undefined;
    const back = { ...arrived, kind: 'reverse', railId: backOf(itemId), of: itemId, fee: 0, at } as const;
    return plan({ ...after, moves: [...transfer.moves, back] }, event);
  }
  if (!transfer.order || !isAsked(transfer.order) || event.tryNumber !== transfer.tryNumber) return undefined;
  // What we called back ourselves says nothing against the address.
  const known = transfer.order.isRecalled ? transfer : after;
  return plan({ ...known, order: null, tryNumber: transfer.tryNumber + 1 }, event);
}

/** The name of what came back of a payout, for which the rail has none of its own. */
export function backOf(itemId: string): string {
  return `${itemId}_back`;
}

function refusedOrder(order: Order, { code, at }: { readonly code: string; readonly at: Instant }): Order {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** order.refusals);
  const left = { askedAt: null, askAfter: at + pause, payout: null, isRecalled: false };
  return { ...order, ...left, refusedWith: code, refusals: order.refusals + 1 };
}

function statusOf(transfer: Transfer): TransferStatus {
  const { order, waitsFor, moves } = transfer;
  if (order) return isAsked(order) ? 'asked' : order.refusedWith === null ? 'due' : 'failed';
  if (waitsFor) return 'waiting';
  if (moves.length === 0) return 'nothing';
  if (netOf(transfer) === 0) return 'reversed';
  return moves.some(({ kind }) => kind === 'reverse') ? 'reversed_in_part' : 'sent';
}

const isAsked = ({ askedAt }: Order) => askedAt !== null;

/** True while the rail is left alone because it has just refused. */
export function isPausing({ order }: Pick<Transfer, 'order'>, now: Instant): boolean {
  return now < (order?.askAfter ?? 0);
}

/** True when an earlier request can no longer be under way, so that the rail's word about its outcome is final. */
export function mayHaveFreshKey({ order }: Pick<Transfer, 'order'>, now: Instant): boolean {
  const askedAt = order?.askedAt ?? null;
  return askedAt !== null && now - askedAt >= IN_FLIGHT;
}

/** How long PayPal keeps a batch's name, less a day; under a name that it has forgotten it would pay again. */
const NAME_KEPT = 29 * 24 * 3_600_000;

/** True when a payout whose answer was lost can be asked for no more. */
export function payoutIsPast({ askedAt }: Pick<Order, 'askedAt'>, now: Instant): boolean {
  return askedAt !== null && now - askedAt >= NAME_KEPT;
}

/** True when not every request that was ever made is accounted for by a move, so that one may have been carried out late. */
export function mayHaveStrayed({ tryNumber, moves }: Pick<Transfer, 'tryNumber' | 'moves'>): boolean {
  return tryNumber > moves.filter(({ railId }) => railId !== null).length + 1;
}
