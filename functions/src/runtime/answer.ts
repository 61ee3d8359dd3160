import type { CallableName, Output } from '@sos/contracts/callables';
import { type CallableRequest, HttpsError } from 'firebase-functions/v2/https';
import type { Handler } from '../usecases/shared/handler.ts';
import type { Actor } from '../usecases/shared/ports.ts';
import { admit, identityOf } from './access.ts';
import { callableTable } from './callable-table.ts';
import { params } from './config.ts';

/** Answers a callable's requests: who calls is looked at first, then what they sent, and only then is the handler loaded. */
export function makeAnswer<Name extends CallableName>(name: Name, load: () => Promise<Handler<Name>>) {
  const handler = keep(async () => checked(name, await load()));
  return async (request: CallableRequest<unknown>): Promise<Output<Name>> => {
    try {
      const actor = admit(callableTable[name], request);
      await requireRights(name, actor, request);
      await requireWithinLimits(name, { uid: actor.uid, request });
      const { readInput } = await import('./read-input.ts');
      const input = readInput(name, request.data);
      const answer = await (await handler())(await located(name, actor, request), input);
      const { knownAnswer } = await import('./known-answer.ts');
      return knownAnswer(name, answer);
    } catch (error) {
      const { toHttpsError } = await import('./errors.ts');
      throw toHttpsError(error, name);
    }
  };
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

/** How long a sign-in counts as one of just now, in ms. */
const RECENT = 10 * 60_000;

/** Throws HttpsError sign_in_again. */
function requireRecent(request: CallableRequest<unknown>): void {
  const signedInAt = identityOf(request)?.signedInAt ?? 0;
  if (Date.now() - signedInAt <= RECENT) return;
  throw new HttpsError('failed-precondition', 'sign_in_again', { reason: 'sign_in_again' });
}

async function requireWithinLimits(
  name: CallableName,
  { uid, request }: { uid: string; request: CallableRequest<unknown> },
): Promise<void> {
  const { limits } = callableTable[name];
  if (limits.length === 0) return;
  const { addressOf, guardLimits } = await import('./limits/guard.ts');
  const address = addressOf(request.rawRequest.header('x-forwarded-for'));
  await guardLimits(limits, { uid, address });
}

async function checked<Name extends CallableName>(name: Name, handler: Handler<Name>): Promise<Handler<Name>> {
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
