import type { FaultAction, FaultPlan } from '@sos/simulator-kit/faults';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import { findRoute, type Match } from '@sos/simulator-kit/routes';
import { newId } from '../money/ids.ts';
import type { Context } from '../money/context.ts';
import { decodeParts } from '../disputes/files.ts';
import { billingRoutes } from '../routes/billing-routes.ts';
import { connectRoutes } from '../routes/connect-routes.ts';
import { customerRoutes } from '../routes/customer-routes.ts';
import { disputeRoutes } from '../routes/dispute-routes.ts';
import { otherRoutes } from '../routes/other-routes.ts';
import { paymentIntentRoutes } from '../routes/payment-intents.ts';
import { portalRoutes } from '../routes/portal-routes.ts';
import type { Call, Route } from '../routes/route.ts';
import { ApiError } from './errors.ts';
import { expanded } from './expand.ts';
import { texts } from './fields.ts';
import { canonical, decodeForm, type Params } from './form.ts';
import type { IdempotencyKeys, SavedReply } from './idempotency.ts';
import { authenticate, type Caller, demandSecretKey, type Keys } from './keys.ts';
import { statusFault } from './status-fault.ts';
import { publicView } from './views.ts';

const routes = [
  ...paymentIntentRoutes,
  ...connectRoutes,
  ...customerRoutes,
  ...disputeRoutes,
  ...billingRoutes,
  ...portalRoutes,
  ...otherRoutes,
];

export interface ApiParts {
  readonly keys: Keys;
  readonly idempotency: IdempotencyKeys;
  readonly faults: FaultPlan;
  readonly onCrash: () => void;
  readonly contextFor: (request: Context['request']) => Context;
  readonly call: Pick<Call, 'expiry' | 'pendingWebhooks'>;
}

interface Incoming {
  readonly requestId: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly params: Params;
  readonly caller: Caller;
  readonly match: Match<Route>;
}

/** Answers a request to `/v1`, or does what the planned fault says. */
export async function answerApi(parts: ApiParts, request: SimRequest): Promise<SimReply> {
  const requestId = newId('req');
  try {
    const incoming = receive(parts, request, requestId);
    const { route } = incoming.match;
    const fault = parts.faults.take('stripe.api', `${route.method} ${route.template}`);
    return await suffer(parts, fault, () => once(parts, incoming, fault));
  } catch (error) {
    if (error instanceof ApiError) return toReply(refusal(error, requestId, 'server'));
    throw error;
  }
}

const isGet = ({ method }: SimRequest) => method === 'GET';

function receive(parts: ApiParts, request: SimRequest, requestId: string): Incoming {
  const params =
    decodeParts(request) ?? decodeForm(isGet(request) ? request.url.search.slice(1) : request.body.toString());
  const caller = authenticate(request, params, parts.keys);
  const path = request.url.pathname;
  const match = findRoute(routes, request.method, path);
  if (!match) throw unrecognized(request.method, path);
  if (!match.route.browser) demandSecretKey(caller);
  const header = request.method === 'POST' ? request.headers['idempotency-key'] : undefined;
  return { requestId, path, key: typeof header === 'string' ? header : undefined, params, caller, match };
}

/** Lets the fault strike on the connection's side; what it does to the answer itself is up to `once`. */
async function suffer(
  parts: ApiParts,
  fault: FaultAction | undefined,
  work: () => Promise<SavedReply & { replayed?: true }>,
): Promise<SimReply> {
  switch (fault?.do) {
    case undefined:
    case 'status':
      return toReply(await work());
    case 'drop':
    case 'timeout':
      return { hangUp: true };
    case 'lost-answer':
      await work();
      return { hangUp: true };
    case 'crash':
      if (fault.at !== 'before') await work();
      parts.onCrash();
      return { hangUp: true };
    default:
      throw new Error(`stripe.api knows no fault "${fault?.do}"`);
  }
}

/** Runs the request, or repeats the answer that its idempotency key remembers. */
async function once(
  parts: ApiParts,
  incoming: Incoming,
  fault: FaultAction | undefined,
): Promise<SavedReply & { replayed?: true }> {
  const { key, path, params, requestId } = incoming;
  const saved = key === undefined ? undefined : parts.idempotency.begin({ key, path, parameters: canonical(params) });
  if (saved) return { ...saved, replayed: true };
  await new Promise<void>((resolve) => setImmediate(resolve));
  const { reply, began } = execute(parts, incoming, fault?.do === 'status' ? fault.status : undefined);
  if (key !== undefined && began) parts.idempotency.save(key, reply);
  if (key !== undefined && !began) parts.idempotency.forget(key);
  return { ...reply, requestId };
}

function execute(
  parts: ApiParts,
  incoming: Incoming,
  failWith: number | undefined,
): { reply: SavedReply; began: boolean } {
  const { requestId, caller } = incoming;
  try {
    if (failWith !== undefined) throw statusFault(failWith);
    return { reply: { status: 200, body: perform(parts, incoming), requestId }, began: true };
  } catch (error) {
    if (error instanceof ApiError) return { reply: refusal(error, requestId, caller), began: error.began };
    throw error;
  }
}

function perform(parts: ApiParts, incoming: Incoming): object {
  const { requestId, key, caller, match } = incoming;
  const { expand, ...params } = incoming.params;
  const paths = texts(expand, 'expand') ?? [];
  const context = parts.contextFor({ id: requestId, idempotencyKey: key ?? null });
  const object = match.route.run({ ...parts.call, context, caller, params, id: match.id });
  const answer = expanded(context.store, object, paths);
  const { view = publicView } = match.route;
  return caller === 'browser' ? view(answer) : answer;
}

function refusal(error: ApiError, requestId: string, caller: Caller): SavedReply {
  const { payment_intent: intent, ...rest } = error.body;
  const shown = intent && caller === 'browser' ? publicView(intent) : intent;
  return { status: error.status, body: { error: { ...rest, ...(shown ? { payment_intent: shown } : {}) } }, requestId };
}

function toReply({ status, body, requestId, replayed }: SavedReply & { replayed?: true }): SimReply {
  return {
    status,
    body,
    headers: {
      'request-id': requestId,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Request-Id',
      ...(replayed ? { 'idempotent-replayed': 'true', 'original-request': requestId } : {}),
    },
  };
}

function unrecognized(method: string, path: string): ApiError {
  return new ApiError(
    404,
    { type: 'invalid_request_error', message: `Unrecognized request URL (${method}: ${path}).` },
    false,
  );
}
