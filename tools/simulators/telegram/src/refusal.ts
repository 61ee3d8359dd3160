import type { SimReply } from '@sos/simulator-kit/http-server';

/** What Telegram says instead of doing what it was asked. */
export class Refusal extends Error {
  readonly code: number;
  readonly retryAfter: number | undefined;

  constructor(code: number, description: string, retryAfter?: number) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export const badRequest = (description: string) => new Refusal(400, `Bad Request: ${description}`);
export const blocked = () => new Refusal(403, 'Forbidden: bot was blocked by the user');
export const tooMany = (seconds: number) => new Refusal(429, `Too Many Requests: retry after ${seconds}`, seconds);

export function refusalReply({ code, message, retryAfter }: Refusal): SimReply {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  return { status: code, body: { ok: false, error_code: code, description: message, ...parameters } };
}
