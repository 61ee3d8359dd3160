import { type Difference, isUnexplained } from '@sos/domain/journal/difference';
import type { Movement, Papers, RailTruth } from '@sos/domain/journal/papers';
import { differencesOf } from '@sos/domain/journal/rail-differences';
import type { Rail } from '@sos/domain/payments/rail';
import { type Alerts, type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import type { Differences, Finding, RailBooks } from './ports.ts';

/** A payment, at a rail, of which a list and our papers do not say the same. */
export interface Suspect {
  readonly rail: Rail;
  readonly papers: Papers;
  readonly railPaymentId: string | null;
  /** What the rail's list says and nothing of ours leads to. */
  readonly stray?: Movement;
}

export interface JudgeNeeds {
  readonly books: RailBooks;
  readonly differences: Differences;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}
/** Null findings: the rail did not say. */
export type Judge = (
  suspect: Suspect,
) => Promise<{ readonly findings: readonly Finding[] | null; readonly fresh: number }>;

/** Asks the rail about a suspect, and keeps each difference there is. One that nothing explains is an alert, once. */
export function makeJudge({ books, differences, alerts, clock, log }: JudgeNeeds): Judge {
  return async (suspect) => {
    const { papers, stray } = suspect;
    const told = await ask(books, suspect).catch((error: unknown) => unanswered(log, papers.id, error));
    if (told === 'unanswered') return { findings: null, fresh: 0 };
    const truth = told && stray && papers.id === '' ? withStray(told, stray) : told;
    const findings = differencesOf(papers, truth).map((each) => toFinding(suspect, each));
    let fresh = 0;
    for (const finding of findings) {
      if (await differences.note(finding, clock.now())) fresh += 1;
      if (isUnexplained(finding, clock.now())) await alerts.raise(alertOf(finding));
    }
    return { findings, fresh };
  };
}

function ask(books: RailBooks, { rail, papers, railPaymentId }: Suspect) {
  return books[rail].truth({ paymentId: papers.id === '' ? null : papers.id, railPaymentId });
}

/** A payment that the rail itself still looks at waits for the next run; a rail that fails others too ends this one. */
function unanswered(log: Log, paymentId: string, error: unknown): 'unanswered' {
  if (!(error instanceof VendorUnavailableError) || error.circuit === 'open') throw error;
  log.warn('reconciliation_unanswered', { session: paymentId, error });
  return 'unanswered';
}

/** A move to a provider that names no payment is on no payment's list. */
function withStray(told: RailTruth, { kind, amount, ref: railId }: Movement): RailTruth {
  return kind === 'send' || kind === 'reverse' ? { ...told, moves: [{ kind, amount, railId }] } : told;
}

function toFinding({ rail, papers, railPaymentId }: Suspect, difference: Difference): Finding {
  const paymentId = papers.id;
  const name = `${paymentId || rail}_${difference.kind}_${difference.ref}`;
  return { id: name.replaceAll('/', ':'), paymentId, rail, railPaymentId, ...difference };
}

function alertOf({ id, kind, paymentId, ref, currency, ours, theirs }: Finding) {
  return {
    kind: 'money_differs' as const,
    key: id,
    detail: { difference: kind, paymentId, ref, currency, ours, theirs },
  };
}
