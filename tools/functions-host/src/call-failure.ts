const STATUS_NAMES = {
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  413: 'OUT_OF_RANGE',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
} as const;

/** A call that never got its function's answer, with the HTTP status that Google's front end would give. */
export class CallFailure extends Error {
  readonly status: keyof typeof STATUS_NAMES;

  constructor(status: keyof typeof STATUS_NAMES, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }

  body(): { error: { status: string; message: string } } {
    return { error: { status: STATUS_NAMES[this.status], message: this.message } };
  }
}
