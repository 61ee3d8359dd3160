import type { RefusalReason } from './refusals.ts';

export type DomainErrorKind = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'limited' | 'unavailable';

export interface RefusalDetails {
  /** Seconds after which it can be tried again. */
  readonly retryAfter?: number;
  /** The call that stands in the way. */
  readonly sessionId?: string;
  /** What of the caller's own text stands in the way. */
  readonly found?: readonly string[];
}

interface DomainErrorOptions {
  readonly message?: string;
  readonly cause?: unknown;
  readonly details?: RefusalDetails;
}

/** A refusal that is the caller's to hear: `reason` reaches the browser, the message is for logs. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: DomainErrorKind;
  readonly reason: RefusalReason;
  /** What the caller may know besides the reason. */
  readonly details: RefusalDetails;

  constructor(kind: DomainErrorKind, reason: RefusalReason, options: DomainErrorOptions = {}) {
    super(options.message ?? reason, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.reason = reason;
    this.details = options.details ?? {};
  }
}
