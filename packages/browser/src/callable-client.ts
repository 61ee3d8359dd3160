import type { Callables } from '@sos/contracts/callables';
import { refusalReasons } from '@sos/contracts/errors';
import type { RefusalReason } from '@sos/contracts/errors';
import { callableRegions } from '@sos/contracts/regions';
import type { CallableName, Region } from '@sos/contracts/regions';

/** Why a call failed: the server's refusal, no connection, or an answer nobody expected. */
export type FailureReason = RefusalReason | 'offline' | 'unexpected';

export class CallableError extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CallableError';
    this.reason = reason;
  }
}

export interface CallableClientOptions {
  readonly functionsUrl: Readonly<Record<Region, string>>;
  /** Gives a fresh ID token, or null when nobody is signed in. */
  readonly idToken: () => Promise<string | null>;
  readonly fetch?: typeof fetch;
}

export type CallFunction = <N extends CallableName>(
  name: N,
  input: Callables[N]['input'],
  signal?: AbortSignal,
) => Promise<Callables[N]['output']>;

/** Anyone may call these, so the browser does not load its identity for them. */
const publicCallables: ReadonlySet<CallableName> = new Set(['searchProviders', 'getProviderProfile']);
const patience = 30_000;

function refusalOf(body: unknown): FailureReason {
  const details = (body as { error?: { details?: { reason?: unknown } } } | null)?.error?.details;
  return refusalReasons.find((reason) => reason === details?.reason) ?? 'unexpected';
}

async function send(request: () => Promise<Response>): Promise<Response> {
  try {
    return await request();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new CallableError('offline', 'no answer from the server', { cause });
  }
}

/** Speaks Firebase's callable protocol. The region follows from the name, so a wrong one cannot be asked. */
export function createCallableClient(options: CallableClientOptions): CallFunction {
  const request = options.fetch ?? fetch.bind(globalThis);
  return async (name, input, signal) => {
    const token = publicCallables.has(name) ? null : await options.idToken();
    const limit = AbortSignal.timeout(patience);
    const response = await send(() =>
      request(`${options.functionsUrl[callableRegions[name]]}/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ data: input }),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      }),
    );
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw new CallableError(refusalOf(body), `${name} answered ${response.status}`);
    return trusted<typeof name>(body);
  };
}

/** Our own server's answer: its output schema was applied there, so only the envelope is opened here. */
function trusted<N extends CallableName>(body: unknown): Callables[N]['output'] {
  if (typeof body !== 'object' || body === null || !('result' in body)) {
    throw new CallableError('unexpected', 'the answer has no result');
  }
  return body.result as Callables[N]['output'];
}

export function reasonOf(error: unknown): FailureReason {
  return error instanceof CallableError ? error.reason : 'unexpected';
}
