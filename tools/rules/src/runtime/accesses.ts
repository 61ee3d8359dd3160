import type { AccessRequest, RulesDocument } from '../access-request.ts';
import { EvaluationError } from '../errors.ts';
import type { RulesPath } from '../values/values.ts';

type AccessFunction = 'get' | 'exists' | 'getAfter' | 'existsAfter';

const MOST_PER_DOCUMENT = 10;
const MOST_PER_REQUEST = 20;
const MOST_FROM_STORAGE = 2;
const DOCUMENT_PATH = /^\/databases\/[^/]+\/documents(?:\/[^/]+\/[^/]+)+$/;

/** One operation's way to other documents. What another operation of the same request has looked up is free. */
export class Accesses {
  /** Reading a missing document is an error instead of null. */
  readonly missingFails: boolean;
  readonly #lookup: AccessRequest['lookup'];
  readonly #known: Map<string, RulesDocument | null>;
  readonly #most: number;
  #count = 0;

  constructor(asked: AccessRequest) {
    this.missingFails = asked.asTestApi === true || asked.service === 'firebase.storage';
    this.#lookup = asked.lookup;
    this.#known = asked.lookedUp ?? new Map();
    this.#most = mostOf(asked);
  }

  /** The document, or null when it is missing; throws EvaluationError when there were too many. */
  read(name: AccessFunction, path: RulesPath): RulesDocument | null {
    const after = name.endsWith('After');
    const key = `${after}${path.text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const isAllowed = ++this.#count <= this.#most && this.#known.size < Math.max(this.#most, MOST_PER_REQUEST);
    if (!isAllowed || !DOCUMENT_PATH.test(path.text)) throw failedAccess(name, path);
    const found = this.#lookup[after ? 'getAfter' : 'get'](path.text);
    this.#known.set(key, found);
    return found;
  }
}

function mostOf({ service, method, asTestApi = false }: AccessRequest): number {
  if (asTestApi) return Infinity;
  if (service === 'firebase.storage') return MOST_FROM_STORAGE;
  return method === 'list' ? MOST_PER_REQUEST : MOST_PER_DOCUMENT;
}

export function failedAccess(name: AccessFunction, path: RulesPath): EvaluationError {
  return new EvaluationError(`Service call error. Function: [${name}], Argument: [${path.text}].`);
}
