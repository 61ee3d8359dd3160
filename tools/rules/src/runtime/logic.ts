import { EvaluationError } from '../errors.ts';
import type { Value } from '../values/values.ts';
import { expectBool } from './operators.ts';
import type { Code, Run } from './run.ts';

type Outcome = boolean | EvaluationError;

/** True if either side is, even when the other fails; an error is absorbed only by the deciding value. */
export function disjunction(left: Code, right: Code): Code {
  return decidedBy(true, left, right);
}

/** False if either side is, even when the other fails. */
export function conjunction(left: Code, right: Code): Code {
  return decidedBy(false, left, right);
}

export function negation(code: Code): Code {
  return (run, locals) => !expectBool(code(run, locals));
}

export function conditional(test: Code, yes: Code, no: Code): Code {
  return (run, locals) => (expectBool(test(run, locals)) ? yes : no)(run, locals);
}

function decidedBy(deciding: boolean, left: Code, right: Code): Code {
  return (run, locals) => {
    const first = attempt(left, run, locals);
    if (first === deciding) return deciding;
    const second = attempt(right, run, locals);
    if (second === deciding) return deciding;
    if (first instanceof EvaluationError) throw first;
    if (second instanceof EvaluationError) throw second;
    return !deciding;
  };
}

function attempt(code: Code, run: Run, locals: readonly Value[]): Outcome {
  try {
    return expectBool(code(run, locals));
  } catch (error) {
    if (error instanceof EvaluationError) return error;
    throw error;
  }
}
