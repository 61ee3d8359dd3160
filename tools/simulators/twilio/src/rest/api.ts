import { timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import { API_VERSION } from '../calls/call-webhooks.ts';
import { TELEPHONY_REGION } from '../webhooks/postman.ts';
import { ApiError, failure, notFound } from './api-error.ts';
import { callsRoute } from './calls-api.ts';
import { conferencesRoute } from './conferences-api.ts';
import { messagesRoute } from './messages-api.ts';
import { numbersRoute } from './numbers-api.ts';
import { recordingsRoute } from './recordings-api.ts';
import type { RestContext, RestRequest, Route } from './route.ts';
import { soundRoute } from './sounds-api.ts';
import { usageRoute } from './usage-api.ts';

export const API_PREFIX = `/${API_VERSION}/`;

export interface ApiOptions {
  readonly context: RestContext;
  readonly authToken: string;
  readonly faults: FaultPlan;
  readonly onCrash: (region: string) => void;
}

const ROUTES: Readonly<Record<string, (context: RestContext, request: RestRequest) => Route | undefined>> = {
  Calls: callsRoute,
  Conferences: conferencesRoute,
  IncomingPhoneNumbers: numbersRoute,
  Messages: messagesRoute,
  Recordings: recordingsRoute,
  Usage: usageRoute,
};
const CUT: SimReply = { hangUp: true };

/** Answers the 2010 REST API of one account, unless a fault of `twilio.api` comes between. */
export function answerApi(options: ApiOptions, request: SimRequest, response: ServerResponse): SimReply {
  try {
    authenticate(options, request);
    return misbehave(options, routeOf(options.context, read(request)), response);
  } catch (error) {
    return reply(error);
  }
}

function authenticate({ context, authToken }: ApiOptions, { headers }: SimRequest): void {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Basic ${Buffer.from(`${context.exchange.accountSid}:${authToken}`).toString('base64')}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new ApiError(401, 20003, 'Authentication Error - invalid username');
  }
}

function read({ method, url, headers, body }: SimRequest): RestRequest & { account: string } {
  const [account = '', ...parts] = url.pathname
    .slice(`${API_PREFIX}Accounts/`.length)
    .replace(/\.(?:json|mp3)$/, '')
    .split('/')
    .map(decodeURIComponent);
  const form = new URLSearchParams(body.toString('utf8'));
  return { method, path: url.pathname, account, parts, query: url.searchParams, form, range: headers.range };
}

function routeOf(context: RestContext, request: RestRequest & { account: string }): Route {
  if (request.account !== context.exchange.accountSid || !/\.(?:json|mp3)$/.test(request.path))
    throw notFound(request.path);
  const isSound = request.path.endsWith('.mp3');
  const route = isSound ? soundRoute(context, request) : ROUTES[request.parts[0] ?? '']?.(context, request);
  if (!route) throw notFound(request.path);
  return route;
}

/** `status` and `timeout` never reach the account; `lost-answer` does, but nobody hears of it; `delay` reads stale lists. */
function misbehave({ faults, onCrash }: ApiOptions, route: Route, response: ServerResponse): SimReply {
  const fault = faults.take('twilio.api', route.subject);
  switch (fault?.do) {
    case 'status':
      throw failure(fault.status);
    case 'timeout':
    case 'drop':
      return CUT;
    case 'lost-answer':
      run(route);
      return CUT;
    case 'delay':
      return run(route, fault.seconds * 1000);
    case 'crash':
      return crash(route, { at: fault.at ?? 'during', onCrash, response });
    default:
      return run(route);
  }
}

function crash(
  route: Route,
  { at, onCrash, response }: { at: string; onCrash: (region: string) => void; response: ServerResponse },
): SimReply {
  if (at === 'after') {
    response.once('finish', () => onCrash(TELEPHONY_REGION));
    return run(route);
  }
  if (at === 'during') run(route);
  onCrash(TELEPHONY_REGION);
  return CUT;
}

function run(route: Route, lagMs = 0): SimReply {
  try {
    return route.run(lagMs);
  } catch (error) {
    return reply(error);
  }
}

function reply(error: unknown): SimReply {
  if (error instanceof ApiError) return { status: error.status, body: error.body() };
  throw error;
}
