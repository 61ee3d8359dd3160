import type { AccessRequest, Attempt, Decision } from '../access-request.ts';
import { BudgetError, EvaluationError } from '../errors.ts';
import { Accesses } from './accesses.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Condition } from './conditions.ts';
import { expectBool } from './operators.ts';
import { matchPath } from './pattern.ts';
import { Budget, type Run } from './run.ts';

const NO_MATCH = 'No matching allow statements';

/** Grants when every candidate of the request has a condition that is true. */
export function decide(asked: AccessRequest, conditions: readonly Condition[], version: 1 | 2): Decision {
  const relevant = conditions.filter(({ methods }) => methods.has(asked.method));
  const accesses = new Accesses(asked);
  let decision: Decision = { allowed: false, message: NO_MATCH };
  try {
    for (const candidate of candidatesOf(asked)) {
      decision = judge(candidate, asked, { relevant, version, accesses });
      if (!decision.allowed) return decision;
    }
    return decision;
  } catch (error) {
    if (error instanceof BudgetError || error instanceof EvaluationError)
      return { allowed: false, message: error.message };
    throw error;
  }
}

function judge(
  candidate: Candidate,
  asked: AccessRequest,
  { relevant, version, accesses }: { relevant: readonly Condition[]; version: 1 | 2; accesses: Accesses },
): Decision {
  const budget = new Budget();
  const tried: Attempt[] = [];
  for (const condition of relevant) {
    const captures = matchPath(condition.pattern, candidate.segments, version);
    if (!captures) continue;
    const { request, resource } = candidate;
    const run: Run = { request, resource, captures, budget, accesses, trace: { falseAt: undefined } };
    const { exhausted, ...attempt } = attemptOf(condition, run);
    tried.push(attempt);
    if (exhausted) return { allowed: false, message: attempt.result, tried };
    if (attempt.result === 'true') return { allowed: true, message: spell(attempt, asked), line: attempt.line, tried };
  }
  const last = tried.at(-1);
  if (!last) return { allowed: false, message: NO_MATCH };
  const message = tried.map((attempt) => spell(attempt, asked)).join(', ');
  return { allowed: false, message, line: last.line, ...(last.failedAt && { failedAt: last.failedAt }), tried };
}

const spell = ({ result, line }: Attempt, { method }: AccessRequest) => `${result} for '${method}' @ L${line}`;

function attemptOf({ code, position, statement }: Condition, run: Run): Attempt & { exhausted?: boolean } {
  const place = { line: position.line, statement };
  try {
    if (expectBool(code(run, []))) return { result: 'true', ...place };
    const { falseAt } = run.trace;
    return { result: 'false', ...place, ...(falseAt && { falseAt }) };
  } catch (error) {
    if (error instanceof BudgetError) return { result: error.message, ...place, exhausted: true };
    if (!(error instanceof EvaluationError)) throw error;
    return { result: error.message, ...place, ...(error.position && { failedAt: error.position }) };
  }
}
