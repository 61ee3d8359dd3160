import type { WorldClock } from '@sos/clock/world-clock';
import type { FaultAction, FaultPlan } from '@sos/simulator-kit/faults';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import { findRoute, type Match } from '@sos/simulator-kit/routes';
import { decodeParts } from '../disputes/parts.ts';
import type { Bank } from '../money/bank.ts';
import { Problem, problemReply } from './problems.ts';
import type { RequestIds } from './request-ids.ts';
import { type Route, routes } from './routes.ts';
import { minimal } from './views.ts';

const TOKEN_SECONDS = 32_400;
const TOKEN = 'A21AA';
/** What the OpenAPI files allow of an id. */
const LONGEST_REQUEST_ID = 108;

export interface ApiParts {
  readonly clock: WorldClock;
  readonly bank: Bank;
  readonly requestIds: RequestIds;
  readonly faults: FaultPlan;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  /** The issue that the next request to a route is refused with, used up by the asking. */
  readonly refusal: (route: string) => Problem | undefined;
  readonly onCrash: () => void;
}

/** Answers PayPal's REST API, or does what the planned fault says. */
export async function answerApi(parts: ApiParts, request: SimRequest): Promise<SimReply> {
  try {
    if (request.url.pathname === '/v1/oauth2/token') return token(parts, request);
    requireToken(parts, request);
    const match = findRoute(routes, request.method, request.url.pathname);
    if (!match) throw new Problem(404, 'INVALID_URI');
    const fault = parts.faults.take('paypal.api', `${match.route.method} ${match.route.template}`);
    return suffer(parts, fault, () => once(parts, match, request));
  } catch (error) {
    if (error instanceof Problem) return problemReply(error);
    throw error;
  }
}

function token({ credentials, clock }: ApiParts, { headers }: SimRequest): SimReply {
  const { clientId, clientSecret } = credentials;
  const expected = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  if (headers.authorization !== expected) {
    return { status: 401, body: { error: 'invalid_client', error_description: 'Client Authentication failed' } };
  }
  const access = `${TOKEN}${clock.now()}`;
  const scope = 'https://uri.paypal.com/services/payments/realtimepayment';
  return {
    body: { scope, access_token: access, token_type: 'Bearer', app_id: 'APP-PAPER', expires_in: TOKEN_SECONDS },
  };
}

function requireToken({ clock }: ApiParts, { headers }: SimRequest): void {
  const [, made] = new RegExp(`^Bearer ${TOKEN}(\\d+)$`).exec(headers.authorization ?? '') ?? [];
  const isFresh = made !== undefined && clock.now() - Number(made) < TOKEN_SECONDS * 1000;
  if (!isFresh) throw new Problem(401, 'INVALID_TOKEN');
}

function suffer(parts: ApiParts, fault: FaultAction | undefined, work: () => SimReply): SimReply {
  switch (fault?.do) {
    case undefined:
      return work();
    case 'status':
      return problemReply(new Problem(fault.status, 'PLANNED_FAULT'));
    case 'drop':
    case 'timeout':
      return { hangUp: true };
    case 'lost-answer':
      work();
      return { hangUp: true };
    case 'crash':
      if (fault.at !== 'before') work();
      parts.onCrash();
      return { hangUp: true };
    default:
      throw new Error(`paypal.api knows no fault "${fault?.do}"`);
  }
}

/** Runs the request, or repeats the answer that is kept under its id. */
function once(parts: ApiParts, match: Match<Route>, request: SimRequest): SimReply {
  try {
    const key = keyOf(match, request);
    if (key === undefined) return run(parts, match, request);
    const { pathname } = request.url;
    const reply = parts.requestIds.find(pathname, key) ?? run(parts, match, request);
    parts.requestIds.keep(pathname, key, reply);
    return reply;
  } catch (error) {
    if (error instanceof Problem) return problemReply(error);
    throw error;
  }
}

function keyOf({ route }: Match<Route>, { headers }: SimRequest): string | undefined {
  const key = headers['paypal-request-id'];
  if (route.method === 'GET' || route.keyed === false || typeof key !== 'string') return undefined;
  if (key.length > LONGEST_REQUEST_ID) throw new Problem(400, 'INVALID_PAYPAL_REQUEST_ID');
  return key;
}

function run({ bank, refusal }: ApiParts, { route, id }: Match<Route>, request: SimRequest): SimReply {
  const planned = refusal(`${route.method} ${route.template}`);
  if (planned) throw planned;
  const object = structuredClone(route.run(bank, id, decodeParts(request) ?? bodyOf(request)));
  return route.whole ? { status: route.status, body: object } : toReply(route.status, object, request);
}

function toReply(status: number, object: object, { method, headers }: SimRequest): SimReply {
  const isWhole = method === 'GET' || headers['prefer'] === 'return=representation';
  if (status === 204) return isWhole ? { status: 200, body: object } : { status };
  return { status, body: isWhole ? object : minimal(object) };
}

function bodyOf({ body }: SimRequest): Readonly<Record<string, unknown>> {
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString());
    if (typeof parsed === 'object' && parsed !== null) return { ...parsed };
  } catch {
    // Told below.
  }
  throw new Problem(400, 'MALFORMED_REQUEST_JSON');
}
