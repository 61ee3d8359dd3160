import type { Currency } from '../money/money.ts';
import type { PayoutRail } from '../money/payout-rail.ts';
import type { Instant } from '../shared/instant.ts';

/**
 * `waiting`: the payee cannot be paid yet. `due`: the rail is to be asked. `asked`: it was, and has not answered. `failed`:
 * it refused, and is asked again later. The others say where the money is; `nothing`: none of it is the provider's.
 */
export const transferStatuses = [
  'waiting',
  'due',
  'asked',
  'failed',
  'sent',
  'reversed_in_part',
  'reversed',
  'nothing',
] as const;
export type TransferStatus = (typeof transferStatuses)[number];

/** In these something is left to do. */
export const openTransferStatuses = ['waiting', 'due', 'asked', 'failed'] as const satisfies readonly TransferStatus[];

/**
 * For what a share waits. `no_rail`: for a way of paying that does not exist; `dispute`: until it is decided whose the money
 * is; `address`: for an address at PayPal; `new_address`: until one that was changed is taken for theirs; `bounced`: for
 * another address, since the last sent it back; `overpaid`: they have more than is theirs, and their rail takes nothing back.
 */
export const waitReasons = [
  'account',
  'kyc',
  'no_rail',
  'dispute',
  'address',
  'new_address',
  'bounced',
  'overpaid',
] as const;
export type WaitReason = (typeof waitReasons)[number];

export const moveKinds = ['send', 'reverse'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** Money that went to the provider, or came back from them. */
export interface Move {
  readonly kind: MoveKind;
  /** Minor units of the transfer's currency, more than none. */
  readonly amount: number;
  /** The rail's own id; null where the account is the platform's, so that no rail has moved anything. */
  readonly railId: string | null;
  /** The rail's id of what is taken back; null for what is sent, and for the platform's own account. */
  readonly of: string | null;
  readonly rail: PayoutRail;
  /** What the rail took from us for it, in minor units. */
  readonly fee: number;
  /** To which of the provider's addresses it went; none where the rail has none. */
  readonly address: number;
  readonly at: Instant;
}

/** `pending`: the rail works on it; `held`: it looks at it first; `unclaimed`: nobody has taken it yet. */
export const payoutStates = ['pending', 'held', 'unclaimed'] as const;
export type PayoutState = (typeof payoutStates)[number];

/** A payout that the rail has taken up, and that has neither arrived nor come back. */
export interface Payout {
  readonly batchId: string;
  /** Null until the rail has made one of it. */
  readonly itemId: string | null;
  readonly state: PayoutState;
}

/** Why money came back, in our words. */
export const bounceReasons = [
  'failed',
  'unclaimed',
  'blocked',
  'refunded',
  'reversed',
  'denied',
  'canceled',
  'no_account',
  'limit',
  'currency',
] as const;
export type BounceReason = (typeof bounceReasons)[number];

/** The last money that did not stay with the provider. */
export interface Bounce {
  readonly reason: BounceReason;
  /** The rail's own code. */
  readonly code: string;
  /** Which of their addresses it was sent to. */
  readonly address: number;
  readonly at: Instant;
}

/** What the rail is asked to do; what has been asked for is not changed until its outcome is known. */
export interface Order {
  readonly kind: MoveKind;
  readonly amount: number;
  readonly of: string | null;
  readonly rail: PayoutRail;
  readonly address: number;
  readonly since: Instant;
  /** When it was asked; null while it is not, or when the outcome is known. */
  readonly askedAt: Instant | null;
  /** The rail's code when it last refused; null while it has not. */
  readonly refusedWith: string | null;
  readonly refusals: number;
  /** Until then the rail is left alone after a refusal. */
  readonly askAfter: Instant | null;
  /** What has become of it so far at a rail that takes days. */
  readonly payout: Payout | null;
  /** True once we want it called back, so that its return says nothing against the address. */
  readonly isRecalled: boolean;
}

/** A provider's share of one payment on its way to them. */
export interface Transfer {
  /** The payment's. */
  readonly id: string;
  readonly providerId: string;
  readonly currency: Currency;
  readonly status: TransferStatus;
  /** What of the payment is theirs by now, in minor units. */
  readonly earned: number;
  /** True while a dispute keeps it from leaving; what has left stays where it is until it is decided. */
  readonly isFrozen: boolean;
  /** What was done, oldest first. */
  readonly moves: readonly Move[];
  /** At most one is under way. */
  readonly order: Order | null;
  readonly waitsFor: WaitReason | null;
  readonly bounced: Bounce | null;
  /** Of the last request, as in its idempotency key; it rises only when the one before has certainly not happened, or is done. */
  readonly tryNumber: number;
  readonly createdAt: Instant;
}

/** Who gets a share, as far as money can go there. */
export interface Payee {
  /** True for an account that the platform itself operates: nothing is sent, the share is the platform's. */
  readonly isOwn: boolean;
  readonly rail: PayoutRail | null;
  /** The rail's own name of the account. */
  readonly accountId: string | null;
  /** Whether the rail pays it out. */
  readonly isReady: boolean;
  /** Counts the addresses that they have given for it; left out where it has none. */
  readonly address?: number;
}

export function openTransfer(facts: Pick<Transfer, 'id' | 'providerId' | 'currency'>, createdAt: Instant): Transfer {
  const nothing = { earned: 0, isFrozen: false, moves: [], order: null, waitsFor: null, bounced: null, tryNumber: 1 };
  return { ...facts, ...nothing, status: 'nothing', createdAt };
}

/** What the provider has of it, in minor units. */
export function netOf({ moves }: Pick<Transfer, 'moves'>): number {
  return moves.reduce((sum, { kind, amount }) => sum + (kind === 'send' ? amount : -amount), 0);
}

/** What is theirs and has not reached them, in minor units. */
export function pendingOf(transfer: Pick<Transfer, 'earned' | 'moves'>): number {
  return Math.max(0, transfer.earned - netOf(transfer));
}

/** The idempotency key under which the rail is asked now. */
export function transferKey({ id, tryNumber, order }: Pick<Transfer, 'id' | 'tryNumber' | 'order'>): string {
  return `${order?.kind === 'reverse' ? 'reversal' : 'transfer'}:${id}:${tryNumber}`;
}

export function isOpenTransfer({ status }: Pick<Transfer, 'status'>): boolean {
  return openTransferStatuses.some((open) => open === status);
}
