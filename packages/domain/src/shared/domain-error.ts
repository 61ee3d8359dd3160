import type { RefusalReason } from './refusals.ts';

export type DomainErrorKind = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'unavailable';

interface Details {
  readonly message?: string;
  readonly cause?: unknown;
  readonly sessionId?: string | undefined;
}

/** A refusal that is the caller's to hear: `reason` reaches the browser, the message is for logs. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: DomainErrorKind;
  readonly reason: RefusalReason;
  /** The caller's own call that stands in the way. */
  readonly sessionId: string | undefined;

  constructor(kind: DomainErrorKind, reason: RefusalReason, options: Details = {}) {
    super(options.message ?? reason, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.reason = reason;
    this.sessionId = options.sessionId;
  }
}
