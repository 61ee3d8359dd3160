import type { AmdRequest, CallEvent, CallRequest } from '../calls/call.ts';
import { isE164 } from '../phones/phone-book.ts';
import { ApiError } from './api-error.ts';
import { allowOnly } from './known-parameters.ts';
import { refuseMagicNumbers } from './magic-numbers.ts';
import { callbackAddress, documentAddress } from './web-addresses.ts';

const EVENTS: readonly CallEvent[] = ['initiated', 'ringing', 'answered', 'completed'];
/** Those that change nothing here, such as how patient voicemail detection is, are taken too. */
const PARAMETERS = (
  'To From Url Method Twiml FallbackUrl FallbackMethod StatusCallback StatusCallbackMethod StatusCallbackEvent ' +
  'Timeout TimeLimit SendDigits CallReason MachineDetection AsyncAmd AsyncAmdStatusCallback ' +
  'AsyncAmdStatusCallbackMethod MachineDetectionTimeout MachineDetectionSpeechThreshold ' +
  'MachineDetectionSpeechEndThreshold MachineDetectionSilenceTimeout'
).split(' ');
const LONGEST_TWIML = 4_000;
const MOST_DIGITS = 32;
const LONGEST_RING_SECONDS = 600;
const DEFAULT_TIME_LIMIT_SECONDS = 4 * 3600;

/** Reads the form of a call's creation. @throws ApiError with Twilio's code for what is missing or wrong. */
export function callRequest(form: URLSearchParams): CallRequest {
  const to = form.get('To');
  const from = form.get('From');
  if (!to) throw new ApiError(400, 21201, "No 'To' number is specified");
  if (!from) throw new ApiError(400, 21213, "No 'From' number is specified");
  allowOnly(form, PARAMETERS);
  refuseMagicNumbers(to, from);
  if (!isE164(from)) throw new ApiError(400, 21212, `From number ${from} is not a valid phone number.`);
  if (!isE164(to)) {
    throw new ApiError(400, 21211, `The phone number you are attempting to call, ${to}, is not valid.`);
  }
  refuseDigits(form.get('SendDigits') ?? '');
  const events = EVENTS.filter((event) => form.getAll('StatusCallbackEvent').includes(event));
  return {
    to,
    from,
    document: documentOf(form),
    fallback: documentAddress(form, 'FallbackUrl', 'FallbackMethod'),
    statusCallback: callbackAddress(form, 'StatusCallback', 'StatusCallbackMethod'),
    statusEvents: new Set<CallEvent>(events.length > 0 ? events : ['completed']),
    timeoutSeconds: Math.min(LONGEST_RING_SECONDS, positive(form.get('Timeout'), 60)),
    timeLimitSeconds: positive(form.get('TimeLimit'), DEFAULT_TIME_LIMIT_SECONDS),
    amd: amdRequest(form),
  };
}

/** `Url`, which wins, or `Twiml`. @throws ApiError 21205 when there is neither. */
export function documentOf(form: URLSearchParams): CallRequest['document'] {
  const url = documentAddress(form, 'Url', 'Method');
  if (url) return url;
  const twiml = form.get('Twiml');
  if (twiml) return { twiml: notTooLong(twiml) };
  throw new ApiError(400, 21205, 'Url parameter is required.');
}

/** @throws ApiError for a document that a request may not carry; Twilio's own code for it is not documented. */
function notTooLong(twiml: string): string {
  if (twiml.length <= LONGEST_TWIML) return twiml;
  throw new ApiError(400, 20001, `Twiml is longer than ${LONGEST_TWIML} characters.`);
}

/** @throws ApiError 21206 for more digits, or others, than can be dialled after the answer. */
function refuseDigits(digits: string): void {
  if (digits.length > MOST_DIGITS || !/^[0-9#*w]*$/i.test(digits)) {
    throw new ApiError(400, 21206, `SendDigits is not valid: ${digits}`);
  }
}

function amdRequest(form: URLSearchParams): AmdRequest | undefined {
  const mode = form.get('MachineDetection');
  if ((mode !== 'Enable' && mode !== 'DetectMessageEnd') || form.get('SendDigits')) return undefined;
  return {
    untilMessageEnd: mode === 'DetectMessageEnd',
    async: form.get('AsyncAmd')?.toLowerCase() === 'true',
    callback: callbackAddress(form, 'AsyncAmdStatusCallback', 'AsyncAmdStatusCallbackMethod'),
  };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : otherwise;
}
