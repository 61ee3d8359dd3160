import type { AmdRequest, Callback, CallEvent, CallRequest } from '../calls/call.ts';
import { isWebAddress } from '../web-address.ts';
import { isE164 } from '../phones/phone-book.ts';
import type { Method } from '../twiml/verbs.ts';
import { ApiError } from './api-error.ts';
import { refuseMagicNumbers } from './magic-numbers.ts';

const EVENTS: readonly CallEvent[] = ['initiated', 'ringing', 'answered', 'completed'];
const LONGEST_RING_SECONDS = 600;
const DEFAULT_TIME_LIMIT_SECONDS = 4 * 3600;

/** Reads the form of a call's creation. @throws ApiError with Twilio's code for what is missing or wrong. */
export function callRequest(form: URLSearchParams): CallRequest {
  const to = form.get('To');
  const from = form.get('From');
  if (!to) throw new ApiError(400, 21201, "No 'To' number is specified");
  if (!from) throw new ApiError(400, 21213, "No 'From' number is specified");
  refuseMagicNumbers(to, from);
  if (!isE164(to)) {
    throw new ApiError(400, 21211, `The phone number you are attempting to call, ${to}, is not valid.`);
  }
  const events = EVENTS.filter((event) => form.getAll('StatusCallbackEvent').includes(event));
  return {
    to,
    from,
    document: documentOf(form),
    fallback: callback(form, 'FallbackUrl', 'FallbackMethod'),
    statusCallback: callback(form, 'StatusCallback', 'StatusCallbackMethod'),
    statusEvents: new Set<CallEvent>(events.length > 0 ? events : ['completed']),
    timeoutSeconds: Math.min(LONGEST_RING_SECONDS, positive(form.get('Timeout'), 60)),
    timeLimitSeconds: positive(form.get('TimeLimit'), DEFAULT_TIME_LIMIT_SECONDS),
    amd: amdRequest(form),
  };
}

/** `Url`, which wins, or `Twiml`. @throws ApiError 21205 when there is neither. */
export function documentOf(form: URLSearchParams): CallRequest['document'] {
  const url = callback(form, 'Url', 'Method');
  if (url) return url;
  const twiml = form.get('Twiml');
  if (twiml) return { twiml };
  throw new ApiError(400, 21205, 'Url parameter is required.');
}

/** An address with its method, if it is given. @throws ApiError 21205 when it is none. */
export function callback(form: URLSearchParams, url: string, method: string): Callback | undefined {
  const address = form.get(url);
  if (!address) return undefined;
  if (!isWebAddress(address)) throw new ApiError(400, 21205, `${url} is not a valid URL: ${address}`);
  return { url: address, method: methodOf(form.get(method)) };
}

function methodOf(text: string | null): Method {
  return text?.toUpperCase() === 'GET' ? 'GET' : 'POST';
}

function amdRequest(form: URLSearchParams): AmdRequest | undefined {
  const mode = form.get('MachineDetection');
  if ((mode !== 'Enable' && mode !== 'DetectMessageEnd') || form.get('SendDigits')) return undefined;
  return {
    untilMessageEnd: mode === 'DetectMessageEnd',
    async: form.get('AsyncAmd')?.toLowerCase() === 'true',
    callback: callback(form, 'AsyncAmdStatusCallback', 'AsyncAmdStatusCallbackMethod'),
  };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : otherwise;
}
