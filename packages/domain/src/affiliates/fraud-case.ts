import type { Programme } from '../accounts/affiliates.ts';
import type { Instant } from '../shared/instant.ts';
import type { FraudMode, FraudRule, Suspicion } from './fraud.ts';

/** A case is of one affiliate and one rule, however many calls set the rule off. */
export const caseStatuses = ['open', 'honest', 'fraud'] as const;
export type CaseStatus = (typeof caseStatuses)[number];
export type Verdict = Exclude<CaseStatus, 'open'>;

export interface Evidence {
  /** Empty where somebody was to be bound, and no call was paid. */
  readonly paymentId: string;
  readonly otherId: string;
  readonly at: Instant;
}

export interface FraudCase {
  readonly affiliateId: string;
  readonly programme: Programme;
  readonly rule: FraudRule;
  readonly mode: FraudMode;
  readonly status: CaseStatus;
  /** Whether what the affiliate earns waits for the verdict, which nothing but an admin gives. */
  readonly holds: boolean;
  /** How often the rule was set off, of which the newest are kept. */
  readonly count: number;
  readonly evidence: readonly Evidence[];
  readonly openedAt: Instant;
  readonly decidedAt: Instant | null;
}

const MOST_EVIDENCE = 20;
/** How long an affiliate who was found honest is not asked about again, in ms. */
const QUIET = 30 * 86_400_000;

export const caseId = (rule: FraudRule, affiliateId: string) => `${rule}_${affiliateId}`;

/** The case after a rule was set off once more. */
export function noted(
  before: FraudCase | undefined,
  suspicion: Suspicion,
  { programme, evidence: newest }: { readonly programme: Programme; readonly evidence: Evidence },
): FraudCase {
  if (!before) return { ...opened(suspicion, newest), programme, count: 1, evidence: [newest] };
  if (before.evidence.some((each) => isSame(newest, each))) return before;
  const gathered = { count: before.count + 1, evidence: [...before.evidence, newest].slice(-MOST_EVIDENCE) };
  const isQuiet = before.status === 'honest' && newest.at < (before.decidedAt ?? 0) + QUIET;
  if (isQuiet) return { ...before, ...gathered };
  const again = { ...before, ...opened(suspicion, newest), ...gathered };
  if (before.status !== 'open') return again;
  return { ...again, openedAt: before.openedAt, holds: before.holds || again.holds };
}

function opened({ affiliateId, rule, mode }: Suspicion, { at }: Evidence) {
  const holds = mode === 'hold' || mode === 'block';
  return { affiliateId, rule, mode, status: 'open', holds, openedAt: at, decidedAt: null } as const;
}

const isSame = (one: Pick<Evidence, 'paymentId' | 'otherId'>, other: Pick<Evidence, 'paymentId' | 'otherId'>) =>
  one.paymentId === other.paymentId && one.otherId === other.otherId;

export function decided(before: FraudCase, status: Verdict, at: Instant): FraudCase {
  return { ...before, status, holds: false, decidedAt: at };
}
