import { fraudRules } from '@sos/domain/affiliates/fraud';
import { decided, type FraudCase } from '@sos/domain/affiliates/fraud-case';
import { cancelForFraud } from '@sos/domain/affiliates/hold';
import type { Commission } from '@sos/domain/affiliates/commission';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { CommissionBook, Plans, Statements } from './commission-ports.ts';
import type { FraudCases } from './console-ports.ts';
import { masked } from './masked.ts';

const PAGE = 50;
const STATEMENT_PAGE = 100;

export interface ReviewNeeds {
  readonly cases: FraudCases;
  readonly statements: Pick<Statements, 'page'>;
  readonly book: Pick<CommissionBook, 'change' | 'ofPayment' | 'read'>;
  readonly plans: Plans;
  readonly clock: Clock;
}

export function makeListFraudCases({ cases, plans }: ReviewNeeds): Handler<'adminListFraudCases'> {
  return async (_admin, { status, cursor: after }) => {
    const page = await cases.list({ status, after, limit: PAGE });
    const modes = (await plans.current()).fraud;
    const rules = after === undefined ? fraudRules : [];
    const verdicts = await Promise.all(
      rules.map(async (rule) => ({ rule, mode: modes[rule], ...(await cases.verdicts(rule)) })),
    );
    return { cases: page?.cases.map(toView) ?? [], nextCursor: page?.next ?? null, rules: verdicts };
  };
}

function toView({ evidence, ...rest }: FraudCase & { readonly id: string }) {
  const { id, affiliateId, programme, rule, mode, status, holds, count, openedAt, decidedAt } = rest;
  const shown = evidence.map(({ paymentId, otherId, at }) => ({ paymentId, other: masked(otherId), at }));
  const facts = { id, affiliateId, programme, rule, mode, status, holds, count };
  return { ...facts, evidence: shown, openedAt, decidedAt };
}

/**
 * Fraud is cancelled before the case is closed, so that a verdict that is cut off is given again. Throws DomainError
 * not_found, changed.
 */
export function makeReviewFraud(needs: ReviewNeeds): Handler<'adminReviewFraud'> {
  const { cases, clock } = needs;
  return async ({ uid: adminId }, { caseId, verdict, count, reason }) => {
    const known = await cases.read(caseId);
    if (!known) throw new DomainError('not_found', 'not_found');
    requireAsSeen(known, count);
    const at = clock.now();
    const cancelled = verdict === 'fraud' ? await cancelAll(needs, known, at) : 0;
    const audit = {
      id: `fraud-${caseId}-${at}`,
      adminId,
      action: 'adminReviewFraud',
      subjectKind: 'user',
      subjectId: known.affiliateId,
      before: { status: known.status },
      after: { status: verdict, rule: known.rule, cancelled },
      reason,
      at,
      undoes: null,
    } as const;
    await cases.decide(caseId, (before) => decided(requireAsSeen(before, count), verdict, at), audit);
    return { cancelled };
  };
}

function requireAsSeen(known: FraudCase, count: number): FraudCase {
  if (known.status !== 'open' || known.count !== count) throw new DomainError('conflict', 'changed');
  return known;
}

/** What waits of the affiliate, and all that stands of calls that set off the rule, with what is above them. */
async function cancelAll(needs: ReviewNeeds, known: FraudCase, at: number): Promise<number> {
  const { affiliateId, programme } = known;
  let cancelled = 0;
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Statements['page']>> = await needs.statements.page(programme, affiliateId, {
      after,
      limit: STATEMENT_PAGE,
    });
    for (const commission of page.commissions) cancelled += await cancelOne(needs, commission, { known, at });
    after = page.next;
  } while (after !== null);
  return cancelled;
}

interface Cancelling {
  readonly known: FraudCase;
  readonly at: number;
}

async function cancelOne({ book }: ReviewNeeds, commission: Commission, { known, at }: Cancelling): Promise<number> {
  if (!isLost(commission, known)) return 0;
  let cancelled = 0;
  for (const ref of (await book.ofPayment(commission.paymentId)) ?? []) {
    const each = await book.read(ref);
    const isTheirs = each && (each.affiliateId === known.affiliateId || isOf(known, each));
    if (!isTheirs || each.reason === 'fraud') continue;
    await book.change(ref, (before) => cancelForFraud(before, at));
    cancelled += 1;
  }
  return cancelled;
}

function isLost(commission: Commission, known: FraudCase): boolean {
  const isWaiting = commission.status === 'pending' || commission.status === 'validated';
  return commission.reason !== 'fraud' && (isWaiting || isOf(known, commission));
}

const isOf = ({ rule, affiliateId }: FraudCase, { suspicions }: Commission) =>
  suspicions.some((each) => each.rule === rule && each.affiliateId === affiliateId);
