import type { WorldClock } from '@sos/clock/world-clock';
import { ApiError } from './errors.ts';

export const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;
const LONGEST_KEY = 255;

export interface SavedReply {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string;
}

export interface KeyedRequest {
  readonly key: string;
  readonly path: string;
  readonly parameters: string;
}

interface Remembered {
  readonly request: KeyedRequest;
  readonly since: number;
  /** Missing while the first request is still at work. */
  readonly reply?: SavedReply;
}

/** Answers by idempotency key for 24 hours, as https://docs.stripe.com/api/idempotent_requests describes. */
export class IdempotencyKeys {
  readonly #clock: WorldClock;
  readonly #seen = new Map<string, Remembered>();

  constructor(clock: WorldClock) {
    this.#clock = clock;
  }

  /** The saved answer to a repetition; undefined means that the caller runs the request and settles the key. */
  begin(request: KeyedRequest): SavedReply | undefined {
    if (request.key.length > LONGEST_KEY) throw tooLong();
    const seen = this.#fresh(request.key);
    if (!seen) {
      this.#seen.set(request.key, { request, since: this.#clock.now() });
      return undefined;
    }
    if (seen.request.path !== request.path) throw otherEndpoint(seen.request, request);
    if (seen.request.parameters !== request.parameters) throw otherParameters(request.key);
    if (!seen.reply) throw inUse(request.key);
    return seen.reply;
  }

  save(key: string, reply: SavedReply): void {
    const seen = this.#seen.get(key);
    if (seen) this.#seen.set(key, { ...seen, reply });
  }

  /** Frees a key whose request did not get as far as execution. */
  forget(key: string): void {
    this.#seen.delete(key);
  }

  dump(): [string, Remembered][] {
    return [...this.#seen].filter(([, { reply }]) => reply !== undefined);
  }

  load(entries: [string, Remembered][]): void {
    this.#seen.clear();
    for (const [key, remembered] of entries) this.#seen.set(key, remembered);
  }

  #fresh(key: string): Remembered | undefined {
    const seen = this.#seen.get(key);
    if (seen?.reply && this.#clock.now() - seen.since >= KEY_LIFETIME_MS) return undefined;
    return seen;
  }
}

function otherParameters(key: string): ApiError {
  return misuse(
    400,
    `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  );
}

function otherEndpoint(first: KeyedRequest, now: KeyedRequest): ApiError {
  return misuse(
    400,
    `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${now.path}' vs '${first.path}'). Try using a key other than '${now.key}' if you meant to execute a different request.`,
  );
}

function inUse(key: string): ApiError {
  return misuse(
    409,
    `There is currently another in-progress request using this idempotent key: ${key}. Please try again later.`,
    'idempotency_key_in_use',
  );
}

function tooLong(): ApiError {
  return misuse(400, `Idempotency keys may be at most ${LONGEST_KEY} characters long.`);
}

function misuse(status: number, message: string, code?: string): ApiError {
  return new ApiError(status, { type: 'idempotency_error', message, ...(code ? { code } : {}) }, false);
}
