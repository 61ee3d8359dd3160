import type { RulesDocument } from '../access-request.ts';
import { BudgetError, type Position } from '../errors.ts';
import { mapFromFields, pathFromName } from '../values/convert.ts';
import { RulesMap, type Value } from '../values/values.ts';
import type { Accesses } from './accesses.ts';

const MAX_EXPRESSIONS = 1000;
const MAX_CALL_DEPTH = 20;

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
  #depth = 0;

  spend(): void {
    if (++this.#expressions > MAX_EXPRESSIONS) throw new BudgetError('Maximum number of expressions exceeded.');
  }

  enter<Result>(call: () => Result): Result {
    if (this.#depth >= MAX_CALL_DEPTH) throw new BudgetError('Maximum depth of function calls exceeded.');
    this.#depth++;
    try {
      return call();
    } finally {
      this.#depth--;
    }
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
