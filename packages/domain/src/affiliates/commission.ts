import type { InProgramme } from '../accounts/affiliates.ts';
import type { Instant } from '../shared/instant.ts';
import type { Suspicion } from './fraud.ts';
import type { CommissionEvent, HoldTerms } from './programme.ts';

/** `withdrawn` and `paid` are of what left the balance. */
export const commissionStatuses = ['pending', 'validated', 'available', 'withdrawn', 'paid', 'cancelled'] as const;
export type CommissionStatus = (typeof commissionStatuses)[number];

/** Why a commission is worth nothing, or waits for somebody. */
export const commissionReasons = ['refunded', 'dispute_lost', 'short_call', 'fraud', 'disputed', 'review'] as const;
export type CommissionReason = (typeof commissionReasons)[number];

/** What one affiliate earns by one call and one rule. Amounts are US cents. */
export interface Commission extends InProgramme {
  readonly id: string;
  readonly affiliateId: string;
  readonly event: CommissionEvent;
  readonly planVersion: number;
  readonly paymentId: string;
  readonly callAt: Instant;
  readonly talkSeconds: number;
  /** Of the pinned plan. */
  readonly terms: HoldTerms;
  /** Which person, brought by which code and click, it goes back to. */
  readonly referredId: string;
  readonly code: string;
  readonly clickId: string | null;
  /** Hundredths of the rule's amount that the affiliate earned in that month: 100 where nothing was raised. */
  readonly boost: number;
  /** What the rule says with that, and what the margin leaves of it while the call is paid for whole. */
  readonly ruled: number;
  readonly granted: number;
  /** What of it stands, after what was given back of the call. */
  readonly amount: number;
  /** What the ledger has of it. */
  readonly credited: number;
  readonly status: CommissionStatus;
  readonly reason: CommissionReason | null;
  /** Until when it waits for its next step; null when it waits for none. */
  readonly dueAt: Instant | null;
  /** Rises with each line that the ledger gets of it. */
  readonly lines: number;
  /** Which rules of fraud the call set off. */
  readonly suspicions: readonly Suspicion[];
}

/** `earned` and `reversed` come from calls, `adjusted` from an admin, `paid` left. */
export const ledgerKinds = ['earned', 'reversed', 'adjusted', 'paid'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

const credits = ['prize', 'piggy'] as const;

/** What a line is called: a prize and the piggy bank are no corrections of ours, and their names begin so. */
export function movementOf<Kind extends string>({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const credit = credits.find((each) => id.startsWith(`${each}_`));
  return credit ? (`credit.${credit}` as const) : (`kind.${kind}` as const);
}

/** One line of an affiliate's ledger, in US cents; what takes away is negative. */
export interface LedgerLine {
  readonly id: string;
  readonly affiliateId: string;
  readonly kind: LedgerKind;
  readonly amount: number;
  readonly commissionId: string;
  readonly paymentId: string;
  readonly at: Instant;
}

/** What an affiliate's lines add up to. */
export interface Balance {
  readonly earned: number;
  readonly reversed: number;
  readonly adjusted: number;
  readonly paid: number;
}
export const noBalance: Balance = { earned: 0, reversed: 0, adjusted: 0, paid: 0 };

export function balanceOf(lines: readonly Pick<LedgerLine, 'kind' | 'amount'>[], before = noBalance): Balance {
  return lines.reduce((sum, { kind, amount }) => ({ ...sum, [kind]: sum[kind] + amount }), before);
}

/** What can be withdrawn; below zero after more was taken back than was left. */
export function available({ earned, reversed, adjusted, paid }: Balance): number {
  return earned + reversed + adjusted + paid;
}
