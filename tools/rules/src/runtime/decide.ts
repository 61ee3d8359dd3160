import type { AccessRequest, Decision } from '../access-request.ts';
import { BudgetError, EvaluationError } from '../errors.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Condition } from './conditions.ts';
import { expectBool } from './operators.ts';
import { matchPath } from './pattern.ts';
import { Budget, type Run } from './run.ts';

const NO_MATCH = 'No matching allow statements';

/** Grants when every candidate of the request has a condition that is true. */
export function decide(asked: AccessRequest, conditions: readonly Condition[], version: 1 | 2): Decision {
  const relevant = conditions.filter(({ methods }) => methods.has(asked.method));
  let decision: Decision = { allowed: false, message: NO_MATCH };
  try {
    for (const candidate of candidatesOf(asked)) {
      decision = judge(candidate, asked, { relevant, version });
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
  { relevant, version }: { relevant: readonly Condition[]; version: 1 | 2 },
): Decision {
  const budget = new Budget(asked);
  const refusals: Decision[] = [];
  for (const { pattern, code, position } of relevant) {
    const captures = matchPath(pattern, candidate.segments, version);
    if (!captures) continue;
    const { request, resource } = candidate;
    const { allowed, message, failedAt } = outcome(code, { request, resource, captures, budget });
    const located = { message: `${message} for '${asked.method}' @ L${position.line}`, line: position.line };
    if (allowed) return { allowed, ...located };
    refusals.push({ allowed, ...located, ...(failedAt && { failedAt }) });
  }
  const last = refusals.at(-1) ?? { allowed: false, message: NO_MATCH };
  return refusals.length < 2 ? last : { ...last, message: refusals.map(({ message }) => message).join(', ') };
}

function outcome(code: Condition['code'], run: Run): Decision {
  try {
    const allowed = expectBool(code(run, []));
    return { allowed, message: String(allowed) };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return { allowed: false, message: error.message, ...(error.position && { failedAt: error.position }) };
  }
}
