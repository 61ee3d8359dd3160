const CODES = { INVALID_ARGUMENT: 400, NOT_FOUND: 404, ALREADY_EXISTS: 409 } as const;

/** A refusal in the form of Google's REST APIs. */
export class TasksError extends Error {
  readonly status: keyof typeof CODES;

  constructor(status: keyof typeof CODES, message: string) {
    super(message);
    this.status = status;
  }

  get code(): number {
    return CODES[this.status];
  }

  body(): { error: { code: number; status: string; message: string } } {
    return { error: { code: this.code, status: this.status, message: this.message } };
  }
}
