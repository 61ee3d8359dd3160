import type { Region } from '@sos/contracts/callable';
import type { CallableName, Input, Output } from '@sos/contracts/callables';
import { refusalReasons } from '@sos/domain/shared/refusals';
import type { RefusalReason } from '@sos/domain/shared/refusals';
import { unusualRoutes, usualRoute } from './callable-routes.ts';

/** Why a call failed: the server's refusal, no connection, or an answer nobody expected. */
export type FailureReason = RefusalReason | 'offline' | 'unexpected';

/** What a refusal may say besides its reason. */
export interface RefusalDetails {
  /** The call that stands in the way. */
  readonly sessionId?: string;
  /** Seconds until it is worth asking again. */
  readonly retryAfter?: number;
}

interface CallableErrorOptions extends ErrorOptions {
  readonly details?: RefusalDetails;
}

export class CallableError extends Error {
  readonly reason: FailureReason;
  readonly details: RefusalDetails;

  constructor(reason: FailureReason, message: string, { details = {}, ...options }: CallableErrorOptions = {}) {
    super(message, options);
    this.name = 'CallableError';
    this.reason = reason;
    this.details = details;
  }
}

/** The headers of App Check's word, none where there is none. */
export type Proof = Readonly<Record<string, string>>;
/** Asks, and perhaps once more. */
export type Proving = <T>(ask: (proof: Proof) => Promise<T>) => Promise<T>;
/** Where nobody asks for a word. */
export const unproved: Proving = (ask) => ask({});

export interface CallableClientOptions {
  readonly functionsUrl: Readonly<Record<Region, string>>;
  /** Gives a fresh ID token, or null when nobody is signed in. */
  readonly idToken: () => Promise<string | null>;
  readonly fetch?: typeof fetch;
  /** Asks with App Check's word that this is our app. */
  readonly proving: Proving;
  /** Milliseconds until an answer is given up; half a minute where it is not said. */
  readonly patience?: number;
}

export type CallFunction = <N extends CallableName>(
  name: N,
  input: Input<N>,
  signal?: AbortSignal,
) => Promise<Output<N>>;

const patience = 30_000;

/** A refusal as the callable protocol writes it. */
export function refusalOf(name: string, status: number, body: unknown): CallableError {
  const { reason, sessionId, retryAfter } =
    (body as { error?: { details?: Record<string, unknown> } } | null)?.error?.details ?? {};
  const known = refusalReasons.find((candidate) => candidate === reason);
  const details = {
    ...(typeof sessionId === 'string' && { sessionId }),
    ...(typeof retryAfter === 'number' && { retryAfter }),
  };
  return new CallableError(known ?? 'unexpected', `${name} answered ${status}`, { details });
}

/** The answer, or why there is none; what the caller has given up stays an AbortError. */
export async function send<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new CallableError('offline', 'no answer', { cause });
  }
}

/** Speaks Firebase's callable protocol. The region follows from the name, so a wrong one cannot be asked. */
export function createCallableClient(options: CallableClientOptions): CallFunction {
  const { proving } = options;
  const request = options.fetch ?? fetch.bind(globalThis);
  return async (name, input, signal) => {
    const route = unusualRoutes[name] ?? usualRoute;
    // What anyone may call is not worth loading an identity for.
    const token = route.public ? null : await options.idToken();
    const body = JSON.stringify({ data: input });
    return proving(async (proof) => {
      const limit = AbortSignal.timeout(options.patience ?? patience);
      const response = await send(() =>
        request(`${options.functionsUrl[route.region]}/${name}`, {
          method: 'POST',
          headers: { ...headersOf(token), ...proof },
          body,
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
        }),
      );
      const answer: unknown = await response.json().catch(() => null);
      if (!response.ok) throw refusalOf(name, response.status, answer);
      return trusted<typeof name>(answer);
    });
  };
}

export function headersOf(token: string | null): Record<string, string> {
  return { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
}

/** Our own server's answer: its output schema was applied there, so only the envelope is opened here. */
function trusted<N extends CallableName>(body: unknown): Output<N> {
  if (typeof body !== 'object' || body === null || !('result' in body)) {
    throw new CallableError('unexpected', 'no result');
  }
  return body.result as Output<N>;
}

export function reasonOf(error: unknown): FailureReason {
  return error instanceof CallableError ? error.reason : 'unexpected';
}

export function refusalDetails(error: unknown): RefusalDetails {
  return error instanceof CallableError ? error.details : {};
}
