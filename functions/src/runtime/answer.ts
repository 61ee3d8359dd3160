import type { CallableName, Output, Parsed, StreamingName } from '@sos/contracts/callables';
import { isRecent } from '@sos/domain/accounts/recent-sign-in';
import { type CallableRequest, HttpsError } from 'firebase-functions/v2/https';
import type { Handler, StreamingHandler } from '../usecases/shared/handler.ts';
import type { Actor } from '../usecases/shared/ports.ts';
import { admit, identityOf } from './access.ts';
import { callableTable } from './callable-table.ts';
import { params } from './config.ts';

/** Answers a callable's requests: who calls is looked at first, then what they sent, and only then is the handler loaded. */
export function makeAnswer<Name extends CallableName>(name: Name, load: () => Promise<Handler<Name>>) {
  return answering(name, load, (handler) => handler);
}

/** How pieces of an answer leave, as the SDK offers it. */
interface Outlet {
  readonly sendChunk: (chunk: unknown) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** The same for a callable that tells pieces of its answer before it is there. */
export function makeStreamedAnswer<Name extends StreamingName>(
  name: Name,
  load: () => Promise<StreamingHandler<Name>>,
) {
  return answering<Name, StreamingHandler<Name>, Outlet | undefined>(name, load, (handler, outlet) => {
    const signal = outlet?.signal ?? new AbortController().signal;
    // Who does not ask for a stream is told the whole in the end.
    const tell = (chunk: unknown) => void outlet?.sendChunk(chunk).catch(() => false);
    return (actor, input) => handler(actor, input, { tell, signal });
  });
}

/** What is made of what was loaded, and of what a call brings beside its input. */
type Run<Name extends CallableName, Made, Extra> = (
  handler: Made,
  extra: Extra,
) => (actor: Actor, input: Parsed<Name>) => Promise<Output<Name>>;

function answering<Name extends CallableName, Made, Extra = void>(
  name: Name,
  load: () => Promise<Made>,
  run: Run<Name, Made, Extra>,
) {
  const handler = keep(load);
  return async (request: CallableRequest<unknown>, extra: Extra): Promise<Output<Name>> => {
    try {
      await requireApp(name, request);
      const actor = admit(callableTable[name], request);
      await requireRights(name, actor, request);
      const asking = { uid: actor.uid, request };
      await requireWithinLimits(name, 'before input', asking);
      const { readInput } = await import('./read-input.ts');
      const input = readInput(name, request.data);
      await requireWithinLimits(name, 'after input', asking);
      const made = await handler();
      const checked = await held(name, run(made, extra));
      const answer = await checked(await located(name, actor, request), input);
      const { knownAnswer } = await import('./known-answer.ts');
      return knownAnswer(name, answer);
    } catch (error) {
      const { toHttpsError } = await import('./errors.ts');
      const refusal = toHttpsError(error, name);
      await (await import('./told-errors.ts')).errorsTold();
      throw refusal;
    }
  };
}

/** Throws HttpsError app_unproved or try_again where the world asks for App Check's word. */
async function requireApp(name: CallableName, { rawRequest }: CallableRequest<unknown>): Promise<void> {
  if (params.appCheck.value() === 'off') return;
  await (await import('./app-check/require-app.ts')).requireApp(name, rawRequest);
}

/** Clients are told apart by where they come from, too, since one person may have many accounts. */
async function located(name: CallableName, actor: Actor, { rawRequest }: CallableRequest<unknown>): Promise<Actor> {
  if (!callableTable[name].located) return actor;
  const { networkOfRequest } = await import('./limits/guard.ts');
  const network = networkOfRequest(rawRequest.header('x-forwarded-for'));
  return network === undefined ? actor : { ...actor, network };
}

/** Throws HttpsError signed_out, not_allowed, second_factor_needed or sign_in_again. */
async function requireRights(name: CallableName, actor: Actor, request: CallableRequest<unknown>): Promise<void> {
  const { access, sensitive, recent } = callableTable[name];
  if (sensitive || actor.isAdmin) await requireStanding(request);
  if (access === 'admin') await (await import('./audit/require-listed.ts')).requireListed(actor);
  if (recent) requireRecent(request);
}

async function requireStanding(request: CallableRequest<unknown>): Promise<void> {
  const identity = identityOf(request);
  if (identity) await (await import('./accounts/standing.ts')).requireStanding(identity);
}

/** Throws HttpsError sign_in_again. */
function requireRecent(request: CallableRequest<unknown>): void {
  const signedInAt = identityOf(request)?.signedInAt ?? 0;
  if (isRecent(signedInAt, Date.now())) return;
  throw new HttpsError('failed-precondition', 'sign_in_again', { reason: 'sign_in_again' });
}

async function requireWithinLimits(
  name: CallableName,
  when: 'before input' | 'after input',
  { uid, request }: { uid: string; request: CallableRequest<unknown> },
): Promise<void> {
  const { limits } = callableTable[name];
  if (limits.length === 0) return;
  const { addressOf, guardLimits, limitsOf } = await import('./limits/guard.ts');
  const address = addressOf(request.rawRequest.header('x-forwarded-for'));
  await guardLimits(limitsOf(when, limits), { uid, address });
}

/** Held to its contract where the world says so. */
async function held<Name extends CallableName>(name: Name, handler: Handler<Name>): Promise<Handler<Name>> {
  if (!params.checkAnswers.value()) return handler;
  const { checkAnswers } = await import('../usecases/shared/check-answers.ts');
  return checkAnswers(name, handler);
}

/** Loads once; what could not be loaded is tried again by the next request. */
function keep<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
