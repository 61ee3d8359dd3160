import type { AccessRequest } from '../access-request.ts';
import { BudgetError, EvaluationError } from '../errors.ts';
import { mapFromFields, pathFromName } from '../values/convert.ts';
import { RulesMap, type RulesPath, type Value } from '../values/values.ts';
import type { RulesDocument } from '../access-request.ts';

const MAX_EXPRESSIONS = 1000;
const MAX_CALL_DEPTH = 20;
const MAX_ACCESSES = { 'cloud.firestore': 10, 'firebase.storage': 2 } as const;
const DOCUMENT_PATH = /^\/databases\/[^/]+\/documents(?:\/[^/]+\/[^/]+)+$/;

/** What the code of one condition sees: the globals and the wildcards of its match, outermost first. */
export interface Run {
  readonly request: RulesMap;
  /** Undefined when naming it is an error. */
  readonly resource: Value | undefined;
  readonly captures: readonly Value[];
  readonly budget: Budget;
}

export type Code = (run: Run, locals: readonly Value[]) => Value;

/** What one request may still use up, and its way to other documents. */
export class Budget {
  readonly #service: AccessRequest['service'];
  readonly #lookup: AccessRequest['lookup'];
  readonly #accessed = new Set<string>();
  #expressions = 0;
  #depth = 0;

  constructor({ service, lookup }: Pick<AccessRequest, 'service' | 'lookup'>) {
    this.#service = service;
    this.#lookup = lookup;
  }

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

  /** The document, or null; a second access to the same one is free. */
  read(kind: 'get' | 'getAfter', path: RulesPath): RulesDocument | null {
    const name = path.text;
    if (!DOCUMENT_PATH.test(name)) throw serviceError(kind, path);
    this.#accessed.add(`${kind}:${name}`);
    if (this.#accessed.size > MAX_ACCESSES[this.#service]) {
      throw new BudgetError('Maximum number of document accesses exceeded.');
    }
    return this.#lookup[kind](name);
  }
}

export function serviceError(kind: string, path: RulesPath): EvaluationError {
  return new EvaluationError(`Service call error. Function: [${kind}], Argument: [${path.text}].`);
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
