import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { DifferenceBook, KeptDifference, Run, Runs } from './ports.ts';

const PAGE = 50;

export interface ListDifferencesNeeds {
  readonly book: Pick<DifferenceBook, 'list'>;
  readonly runs: Pick<Runs, 'latest'>;
  readonly payoutRuns: Pick<Runs, 'latest'>;
}

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListDifferences({ book, runs, payoutRuns }: ListDifferencesNeeds): Handler<'adminListDifferences'> {
  return async (_admin, { state, cursor }) => {
    const page = await book.list({ onlyOpen: state === 'open', after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const [run, payoutRun] = await Promise.all([runs.latest(), payoutRuns.latest()]);
    return {
      differences: page.differences.map(toView),
      nextCursor: page.next,
      run: run ? runView(run) : null,
      payoutRun: payoutRun ? payoutRunView(payoutRun) : null,
    };
  };
}

function toView(difference: KeptDifference) {
  const { isOpen: _isOpen, explanation, ...shown } = difference;
  const { reason, by, at } = explanation ?? {};
  const told = reason === undefined || by === undefined || at === undefined ? null : { reason, by, at };
  return { ...shown, explanation: told };
}

function runView({ from, to, startedAt, endedAt, looked, found }: Run) {
  const { movements, payments, entries } = looked;
  return { from, to, startedAt, endedAt, movements, payments, entries, found };
}

function payoutRunView({ startedAt, endedAt, looked, found }: Run) {
  const { payouts, withdrawals } = looked;
  return { startedAt, endedAt, payouts, withdrawals, found };
}
