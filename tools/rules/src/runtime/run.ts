import type { RulesDocument } from '../access-request.ts';
import { BudgetError, type Position } from '../errors.ts';
import { mapFromFields, pathFromName } from '../values/convert.ts';
import { RulesMap, type Value } from '../values/values.ts';
import type { Accesses } from './accesses.ts';

const MAX_EXPRESSIONS = 1000;

/** What the code of one condition sees: the globals and the wildcards of its match, outermost first. */
export interface Run {
  readonly request: RulesMap;
  /** Undefined when naming it is an error. */
  readonly resource: Value | undefined;
  readonly captures: readonly Value[];
  readonly budget: Budget;
  readonly accesses: Accesses;
  /** Where the last `traced` expression was false. */
  readonly trace: { falseAt: Position | undefined };
}

export type Code = (run: Run, locals: readonly Value[]) => Value;

/** What one evaluation may still use up. */
export class Budget {
  #expressions = 0;

  spend(count: number): void {
    this.#expressions += count;
    if (this.#expressions <= MAX_EXPRESSIONS) return;
    throw new BudgetError(
      `Unable to evaluate the expression as the maximum of ${MAX_EXPRESSIONS} expressions to evaluate has been reached.`,
    );
  }
}

/** A document as `resource` and `get()` show it. */
export function documentValue({ path, fields }: RulesDocument): RulesMap {
  const entries = new Map<string, Value>([['data', mapFromFields(fields)]]);
  if (path !== '') {
    const name = pathFromName(path);
    entries.set('__name__', name);
    entries.set('id', name.segments.at(-1) ?? '');
  }
  return new RulesMap(entries);
}
