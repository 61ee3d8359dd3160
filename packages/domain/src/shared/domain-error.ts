export type DomainErrorKind = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'unavailable';

/** A refusal that is the caller's to hear. `reason` is one of the contracts' refusal reasons; the message is for logs. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: DomainErrorKind;
  readonly reason: string;

  constructor(kind: DomainErrorKind, reason: string, options: { message?: string; cause?: unknown } = {}) {
    super(options.message ?? reason, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.reason = reason;
  }
}
