import type { Posting } from '../journal/posting.ts';
import type { Instant } from '../shared/instant.ts';
import type { RailWord, WithdrawalEvent } from './events.ts';
import { statePosting } from './postings.ts';
import {
  FOUR_EYES_FROM,
  isApproved,
  isBack,
  MOST_WRONG_CODES,
  type RailOrder,
  type Withdrawal,
  type WithdrawalEnd,
} from './withdrawal.ts';

export interface WithdrawalTransition {
  readonly withdrawal: Withdrawal;
  /** False when the event says nothing new, or comes too late. */
  readonly changed: boolean;
  /** True when the amount goes back to the balance with this change; it does so once. */
  readonly comesBack: boolean;
  readonly postings: readonly Posting[];
}

/** The one way a withdrawal changes. */
export function next(withdrawal: Withdrawal, event: WithdrawalEvent): WithdrawalTransition {
  const recorded = record(withdrawal, event);
  if (!recorded) return { withdrawal, changed: false, comesBack: false, postings: [] };
  const isMoved = recorded.status !== withdrawal.status;
  const changedAt = isMoved ? event.at : withdrawal.changedAt;
  const moved = { ...recorded, changedAt, revision: withdrawal.revision + 1 };
  const comesBack = isBack(moved) && !isBack(withdrawal);
  return {
    withdrawal: moved,
    changed: true,
    comesBack,
    postings: [statePosting(withdrawal, moved)].flatMap((p) => p ?? []),
  };
}

const recorders: { readonly [Type in WithdrawalEvent['type']]: Recorder<Type> } = {
  confirmed: whileUnconfirmed,
  wrong_code: whileUnconfirmed,
  lapsed: whileUnconfirmed,
  cancelled: (withdrawal) => (isOwners(withdrawal) ? ended(withdrawal, 'cancelled', { end: 'owner' }) : undefined),
  approved,
  rejected: (withdrawal, { words }) =>
    isUndecided(withdrawal) ? ended(withdrawal, 'rejected', { end: 'admin', endDetail: words }) : undefined,
  asking,
  told,
  funded,
};

type Recorder<Type extends WithdrawalEvent['type']> = (
  withdrawal: Withdrawal,
  event: Extract<WithdrawalEvent, { type: Type }>,
) => Withdrawal | undefined;

function record<Type extends WithdrawalEvent['type']>(
  withdrawal: Withdrawal,
  event: Extract<WithdrawalEvent, { type: Type }>,
): Withdrawal | undefined {
  return recorders[event.type as Type](withdrawal, event);
}

/** Nobody has decided about it yet, so its owner may take it back. */
const isOwners = ({ status }: Withdrawal) => status === 'awaiting_confirmation' || status === 'requested';

/** The rail has not been asked. */
const isUndecided = ({ status }: Withdrawal) =>
  status === 'requested' || status === 'approved' || status === 'approved_twice';

type Unconfirmed = Extract<WithdrawalEvent, { type: 'confirmed' | 'wrong_code' | 'lapsed' }>;

function whileUnconfirmed(withdrawal: Withdrawal, event: Unconfirmed): Withdrawal | undefined {
  if (withdrawal.status !== 'awaiting_confirmation') return undefined;
  if (event.at > withdrawal.confirmUntil) return ended(withdrawal, 'cancelled', { end: 'lapsed' });
  if (event.type === 'lapsed') return undefined;
  if (event.type === 'confirmed') return { ...withdrawal, status: 'requested', confirmedBy: event.by };
  const wrongCodes = withdrawal.wrongCodes + 1;
  const counted = { ...withdrawal, wrongCodes };
  return wrongCodes < MOST_WRONG_CODES ? counted : ended(counted, 'cancelled', { end: 'guessed' });
}

/** Above the limit a second admin must agree; the same one twice is one. */
function approved(
  withdrawal: Withdrawal,
  { adminId, at }: Extract<WithdrawalEvent, { type: 'approved' }>,
): Withdrawal | undefined {
  const { status, approvals, amount } = withdrawal;
  const signed = { ...withdrawal, approvals: [...approvals, { adminId, at }] };
  if (status === 'requested') return { ...signed, status: 'approved' };
  const isSecond =
    status === 'approved' && amount >= FOUR_EYES_FROM && approvals.every((each) => each.adminId !== adminId);
  return isSecond ? { ...signed, status: 'approved_twice' } : undefined;
}

function asking(
  withdrawal: Withdrawal,
  { prepared, at }: Extract<WithdrawalEvent, { type: 'asking' }>,
): Withdrawal | undefined {
  const { order } = withdrawal;
  const isAgain = withdrawal.status === 'processing' && order?.prepared === null;
  if (!isAgain && !isApproved(withdrawal)) return undefined;
  const tryNumber = order?.tryNumber ?? 1;
  return {
    ...withdrawal,
    status: 'processing',
    order: { tryNumber, prepared, askedAt: at, railId: null, isFunded: false },
  };
}

/** An admin’s word alone makes nothing paid: the rail is asked what it has. */
function funded(withdrawal: Withdrawal): Withdrawal | undefined {
  return withdrawal.status === 'awaiting_manual_funding' ? { ...withdrawal, status: 'processing' } : undefined;
}

type Told = Extract<WithdrawalEvent, { type: 'told' }>;

function told(withdrawal: Withdrawal, { word, tryNumber }: Told): Withdrawal | undefined {
  const { order } = withdrawal;
  if (isBack(withdrawal) || tryNumber !== (order?.tryNumber ?? 0)) return undefined;
  if (!order) return isApproved(withdrawal) && word.state === 'refused' ? refused(withdrawal, word) : undefined;
  return isOfAnother(order, word) ? undefined : heard(withdrawal, order, word);
}

function heard(withdrawal: Withdrawal, before: RailOrder, word: RailWord): Withdrawal | undefined {
  const order = orderAfter(before, word);
  const after = withWord({ ...withdrawal, order }, word);
  return after.status === withdrawal.status && isSame(order, before) ? undefined : after;
}

function isOfAnother(order: RailOrder, { railId }: RailWord): boolean {
  return order.railId !== null && railId !== order.railId;
}

const withMoney: readonly RailWord['state'][] = ['under_way', 'returning', 'returned', 'paid'];

/** What was seen once stays so: a word that was read earlier may arrive later. */
function orderAfter(order: RailOrder, { state, railId }: RailWord): RailOrder {
  if (state === 'expired') return { ...order, tryNumber: order.tryNumber + 1, prepared: null };
  return { ...order, railId: order.railId ?? railId, isFunded: order.isFunded || withMoney.includes(state) };
}

function withWord(withdrawal: Withdrawal, word: RailWord): Withdrawal {
  switch (word.state) {
    case 'awaiting_funding':
      return isEarly(withdrawal) ? { ...withdrawal, status: 'awaiting_manual_funding' } : withdrawal;
    case 'paid':
      return { ...withdrawal, status: 'paid', fee: word.fee, received: word.received };
    case 'returned':
      return returned(withdrawal, word.code);
    case 'refused':
      return refused(withdrawal, word);
    default:
      // Money that is on its way back counts as paid until it is back.
      return withdrawal.status === 'paid' ? withdrawal : { ...withdrawal, status: 'processing' };
  }
}

function returned(withdrawal: Withdrawal, endDetail: string): Withdrawal {
  return ended(withdrawal, withdrawal.status === 'paid' ? 'bounced' : 'failed', { end: 'rail', endDetail });
}

/** Nothing has left, unless the rail was seen to have the money. */
function refused(withdrawal: Withdrawal, { isAccount, code }: Extract<RailWord, { state: 'refused' }>): Withdrawal {
  if (!isEarly(withdrawal)) return withdrawal;
  return ended(withdrawal, 'failed', { end: isAccount ? 'account' : 'rail', endDetail: code });
}

/** The rail was never seen to have the money. */
const isEarly = ({ order }: Withdrawal) => order?.isFunded !== true;

interface Ending {
  readonly end: WithdrawalEnd;
  readonly endDetail?: string;
}

function ended(
  withdrawal: Withdrawal,
  status: 'cancelled' | 'rejected' | 'failed' | 'bounced',
  { end, endDetail }: Ending,
): Withdrawal {
  return { ...withdrawal, status, end, endDetail: endDetail ?? null };
}

function isSame(one: RailOrder, other: RailOrder): boolean {
  return (['railId', 'isFunded', 'tryNumber'] as const).every((name) => one[name] === other[name]);
}

/** What money that should move and has not is an alert at, in ms. */
const STUCK_MS = 48 * 3_600_000;

/** For how long money that was paid may still come back, in ms: banks send it back weeks later. */
export const WATCHED_MS = 45 * 86_400_000;

/** True when somebody should look: the rail has had it for longer than any transfer takes. */
export function isStuck({ status, changedAt }: Pick<Withdrawal, 'status' | 'changedAt'>, now: Instant): boolean {
  const isWaiting = status === 'processing' || status === 'awaiting_manual_funding';
  return isWaiting && now - changedAt >= STUCK_MS;
}

/** How long an affiliate waits for an admin's word before admins are told, in ms. */
const WAITING_MS = 24 * 3_600_000;

/** True when an admin, or a second one, should have decided by now. */
export function isLeftWaiting(withdrawal: Pick<Withdrawal, 'status' | 'amount' | 'changedAt'>, now: Instant): boolean {
  const { status, changedAt } = withdrawal;
  const isAdmins = status === 'requested' || (status === 'approved' && !isApproved(withdrawal));
  return isAdmins && now - changedAt >= WAITING_MS;
}
