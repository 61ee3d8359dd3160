import type { AccessRequest, RulesDocument } from '../access-request.ts';
import { BudgetError, EvaluationError } from '../errors.ts';
import type { RulesPath } from '../values/values.ts';

const MOST_PER_OPERATION = { 'cloud.firestore': 10, 'firebase.storage': 2 } as const;
const MOST_PER_REQUEST = 20;
const UNLIMITED = { operation: Infinity, request: Infinity };
const DOCUMENT_PATH = /^\/databases\/[^/]+\/documents(?:\/[^/]+\/[^/]+)+$/;

type Kind = keyof AccessRequest['lookup'];

/** One operation's way to other documents. What another operation of the same request has looked up is free. */
export class Accesses {
  readonly #lookup: AccessRequest['lookup'];
  readonly #known: Map<string, RulesDocument | null>;
  readonly #limits: { readonly operation: number; readonly request: number };
  #count = 0;

  constructor({ service, lookup, asTestApi = false, lookedUp = new Map() }: AccessRequest) {
    this.#lookup = lookup;
    this.#known = lookedUp;
    this.#limits = asTestApi ? UNLIMITED : { operation: MOST_PER_OPERATION[service], request: MOST_PER_REQUEST };
  }

  /** The document, or null when it is missing. */
  read(kind: Kind, path: RulesPath): RulesDocument | null {
    const name = path.text;
    if (!DOCUMENT_PATH.test(name)) throw failedAccess(kind, path);
    const key = `${kind}:${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (++this.#count > this.#limits.operation || this.#known.size >= this.#limits.request) {
      throw new BudgetError('Maximum number of document accesses exceeded.');
    }
    const found = this.#lookup[kind](name);
    this.#known.set(key, found);
    return found;
  }
}

export function failedAccess(kind: Kind, path: RulesPath): EvaluationError {
  return new EvaluationError(`Service call error. Function: [${kind}], Argument: [${path.text}].`);
}
