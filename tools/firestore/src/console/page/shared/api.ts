const API = '/console/api/';

/** What the server refused, in its words. */
export class ApiError extends Error {
  /** A gRPC status name, or UNREACHABLE. */
  readonly status: string;

  constructor(status: string, message: string) {
    super(message);
    this.status = status;
  }
}

interface Failure {
  readonly error?: { readonly status?: string; readonly message?: string };
}

/** Calls one of Firestore's RPCs with a request in proto3 JSON; the answer has the shape that the RPC defines. */
export function rpc<Answer>(method: string, request: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return ask(`rpc/${method}`, { method: 'POST', headers, body: JSON.stringify(request) });
}

export const getJson = <Answer>(path: string): Promise<Answer> => ask(path, {});

async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(API + path, init).catch(() => undefined);
  if (!response) throw new ApiError('UNREACHABLE', 'The server does not answer.');
  const body = (await response.json().catch(() => ({}))) as unknown;
  if (response.ok) return body as Answer;
  const { error } = body as Failure;
  throw new ApiError(error?.status ?? 'UNKNOWN', error?.message ?? `The server answered ${response.status}.`);
}

export const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
