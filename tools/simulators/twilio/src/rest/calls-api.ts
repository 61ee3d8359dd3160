import type { Leg } from '../calls/leg.ts';
import { type Call, isOver } from '../calls/call.ts';
import { ApiError, notFound } from './api-error.ts';
import { callRequest, documentOf } from './call-request.ts';
import { passesDate } from './date-filter.ts';
import { allowOnly, allowOnlyFilters } from './known-parameters.ts';
import { pageOf } from './paging.ts';
import { callRecordingsRoute } from './recordings-api.ts';
import { callResource } from './resources.ts';
import type { RestContext, RestRequest, Route } from './route.ts';
import { callbackAddress } from './web-addresses.ts';

/** `Calls`, `Calls/{sid}` and what belongs to a call. */
export function callsRoute(context: RestContext, request: RestRequest): Route | undefined {
  const [, sid, part] = request.parts;
  if (sid === undefined) return collectionRoute(context, request);
  if (part !== undefined) return part === 'Recordings' ? callRecordingsRoute(context, request) : undefined;
  const leg = context.centre.leg(sid);
  const to = leg?.call.party ?? sid;
  const found = () => leg ?? fail(request);
  const resource = (of: Leg) => ({ status: 200, body: shown(context, of.call) });
  switch (request.method) {
    case 'GET':
      return { subject: `GET Call ${to}`, run: () => resource(found()) };
    case 'POST':
      return { subject: `POST Call ${to}`, run: () => resource(update(found(), request.form)) };
    default:
      return undefined;
  }
}

const shown = ({ exchange }: RestContext, call: Call) => callResource(call, exchange.accountSid, exchange.timers.now());

function fail(request: RestRequest): never {
  throw notFound(request.path);
}

function collectionRoute(context: RestContext, request: RestRequest): Route | undefined {
  switch (request.method) {
    case 'GET':
      return { subject: 'GET Calls', run: (lagMs) => ({ status: 200, body: list(context, request, lagMs) }) };
    case 'POST':
      return {
        subject: `POST Calls ${request.form.get('To') ?? ''}`,
        run: () => ({ status: 201, body: create(context, request.form) }),
      };
    default:
      return undefined;
  }
}

function create({ exchange, centre }: RestContext, form: URLSearchParams): unknown {
  const request = callRequest(form);
  if (exchange.phones.find(request.to)?.nextPersona().kind === 'invalid') {
    throw new ApiError(400, 21217, `Phone number ${request.to} does not appear to be valid.`);
  }
  return shown({ exchange, centre }, centre.place(request));
}

function list({ exchange, centre }: RestContext, { query, path }: RestRequest, lagMs: number): unknown {
  allowOnlyFilters(query, ['To', 'From', 'Status', 'ParentCallSid'], ['StartTime', 'EndTime']);
  // No call has a parent, since only conferences are dialled.
  const inAccount = query.has('ParentCallSid') ? [] : centre.calls();
  const is = (name: string, value: string) => (query.get(name) ?? value) === value;
  const calls = inAccount
    .filter(({ createdAt }) => createdAt <= exchange.timers.now() - lagMs)
    .filter(({ request, status }) => is('To', request.to) && is('From', request.from) && is('Status', status))
    .filter((call) => passesDate(query, 'StartTime', call.dialledAt ?? call.createdAt))
    .filter((call) => passesDate(query, 'EndTime', call.endedAt ?? exchange.timers.now()));
  const resources = calls.toReversed().map((call) => shown({ exchange, centre }, call));
  return pageOf(resources, 'calls', { path, query });
}

/** Hangs up or cancels, or sends the leg to another document. @throws ApiError 21220 when it is too late. */
function update(leg: Leg, form: URLSearchParams): Leg {
  const { call } = leg;
  if (isOver(call)) throw new ApiError(400, 21220, 'Call is not in-progress. Cannot redirect.');
  allowOnly(form, ['Status', 'Url', 'Method', 'Twiml', 'StatusCallback', 'StatusCallbackMethod']);
  call.statusCallback = callbackAddress(form, 'StatusCallback', 'StatusCallbackMethod') ?? call.statusCallback;
  const status = form.get('Status');
  if (status === 'completed' && call.status === 'in-progress') leg.end('completed', undefined, true);
  else if (status && call.status !== 'in-progress') leg.end('canceled', undefined, true);
  else if (form.has('Url') || form.has('Twiml')) redirect(leg, form);
  return leg;
}

function redirect(leg: Leg, form: URLSearchParams): void {
  if (leg.call.status !== 'in-progress') throw new ApiError(400, 21220, 'Call is not in-progress. Cannot redirect.');
  const document = documentOf(form);
  if ('twiml' in document) leg.redirect({ kind: 'text', twiml: document.twiml });
  else leg.redirect({ kind: 'address', ...document, subject: 'twiml', parameters: [] });
}
