import type { AccountNumber, NumberSettings } from '../numbers/phone-numbers.ts';
import { notFound } from './api-error.ts';
import { allowOnly, allowOnlyFilters } from './known-parameters.ts';
import { pageOf } from './paging.ts';
import { numberResource } from './resources.ts';
import type { RestContext, RestRequest, Route } from './route.ts';
import { callbackAddress, documentAddress, methodOf } from './web-addresses.ts';

const ADDRESSES = [
  ['VoiceUrl', 'VoiceMethod', 'voiceUrl', 'voiceMethod', documentAddress],
  ['VoiceFallbackUrl', 'VoiceFallbackMethod', 'voiceFallbackUrl', 'voiceFallbackMethod', documentAddress],
  ['StatusCallback', 'StatusCallbackMethod', 'statusCallback', 'statusCallbackMethod', callbackAddress],
] as const;
const CHANGEABLE = ['FriendlyName', ...ADDRESSES.flatMap(([url, method]) => [url, method])];

/** `IncomingPhoneNumbers` and `IncomingPhoneNumbers/{sid}`; numbers are neither bought nor given back here. */
export function numbersRoute(context: RestContext, request: RestRequest): Route | undefined {
  const { exchange } = context;
  const [, sid] = request.parts;
  if (sid === undefined) return request.method === 'GET' ? listRoute(context, request) : undefined;
  const found = exchange.numbers.all().find((number) => number.sid === sid);
  const name = found?.phoneNumber ?? sid;
  const answer = (number = found) => {
    if (!number) throw notFound(request.path);
    return { status: 200, body: numberResource(number, exchange.accountSid) };
  };
  const update = () => {
    if (found) exchange.numbers.change(found, changesIn(request.form));
    return answer();
  };
  if (request.method === 'GET') return { subject: `GET IncomingPhoneNumber ${name}`, run: () => answer() };
  return request.method === 'POST' ? { subject: `POST IncomingPhoneNumber ${name}`, run: update } : undefined;
}

function listRoute({ exchange }: RestContext, { query, path }: RestRequest): Route {
  const run = () => {
    allowOnlyFilters(query, ['PhoneNumber', 'FriendlyName']);
    const matching = exchange.numbers.all().filter((number) => matches(number, query));
    const resources = matching.map((number) => numberResource(number, exchange.accountSid));
    return { status: 200, body: pageOf(resources, 'incoming_phone_numbers', { path, query }) };
  };
  return { subject: 'GET IncomingPhoneNumbers', run };
}

/** Part of a number finds it, and `*` stands for any digit. */
function matches({ phoneNumber, settings }: AccountNumber, query: URLSearchParams): boolean {
  const digits = (query.get('PhoneNumber') ?? '').replaceAll(/[^0-9*]/g, '').replaceAll('*', '[0-9]');
  return (
    new RegExp(digits).test(phoneNumber) &&
    (query.get('FriendlyName') ?? settings.friendlyName) === settings.friendlyName
  );
}

/** What the form sets; an empty address takes one away. @throws ApiError */
function changesIn(form: URLSearchParams): Partial<NumberSettings> {
  allowOnly(form, CHANGEABLE);
  const name = form.get('FriendlyName');
  const changes: Record<string, string> = name === null ? {} : { friendlyName: name };
  for (const [url, method, urlField, methodField, read] of ADDRESSES) {
    if (form.has(url)) changes[urlField] = read(form, url, method)?.url ?? '';
    if (form.has(method)) changes[methodField] = methodOf(form.get(method));
  }
  return changes;
}
