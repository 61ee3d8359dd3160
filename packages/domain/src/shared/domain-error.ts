import type { RefusalReason } from './refusals.ts';

export type DomainErrorKind = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'unavailable';

/** A refusal that is the caller's to hear: `reason` reaches the browser, the message is for logs. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: DomainErrorKind;
  readonly reason: RefusalReason;

  constructor(kind: DomainErrorKind, reason: RefusalReason, options: { message?: string; cause?: unknown } = {}) {
    super(options.message ?? reason, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.reason = reason;
  }
}
