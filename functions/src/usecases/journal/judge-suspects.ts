import type { Movement, Papers, RailTruth } from '@sos/domain/journal/papers';
import { differencesOf } from '@sos/domain/journal/rail-differences';
import type { Rail } from '@sos/domain/payments/rail';
import type { Log } from '../shared/ports.ts';
import { keepFindings, type KeepNeeds, toFinding, unanswered } from './keep-findings.ts';
import type { Finding, RailBooks } from './ports.ts';

/** A payment, at a rail, of which a list and our papers do not say the same. */
export interface Suspect {
  readonly rail: Rail;
  readonly papers: Papers;
  readonly railPaymentId: string | null;
  /** What the rail's list says and nothing of ours leads to. */
  readonly stray?: Movement;
}

export interface JudgeNeeds extends KeepNeeds {
  readonly books: RailBooks;
  readonly log: Log;
}
/** Null findings: the rail did not say. */
export interface Judged {
  readonly findings: readonly Finding[] | null;
  readonly fresh: number;
}
export type Judge = (suspect: Suspect) => Promise<Judged>;

/** Asks the rail about a suspect, and keeps each difference there is. One that nothing explains is an alert, once. */
export function makeJudge(needs: JudgeNeeds): Judge {
  const { books, log } = needs;
  return async (suspect) => {
    const { rail, railPaymentId, papers, stray } = suspect;
    const told = await ask(books, suspect).catch((error: unknown) => unanswered(log, papers.id, error));
    if (told === 'unanswered') return { findings: null, fresh: 0 };
    const truth = told && stray && papers.id === '' ? withStray(told, stray) : told;
    const about = { rail, railPaymentId, paymentId: papers.id };
    const findings = differencesOf(papers, truth).map((each) => toFinding(about, each));
    return { findings, fresh: await keepFindings(needs, findings) };
  };
}

function ask(books: RailBooks, { rail, papers, railPaymentId }: Suspect) {
  return books[rail].truth({ paymentId: papers.id === '' ? null : papers.id, railPaymentId });
}

/** A move to a provider that names no payment is on no payment's list. */
function withStray(told: RailTruth, { kind, amount, ref: railId }: Movement): RailTruth {
  return kind === 'send' || kind === 'reverse' ? { ...told, moves: [{ kind, amount, railId }] } : told;
}
