import type { UserDocument } from '@sos/contracts/users';
import type { CallSession } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Registry, SignIn } from '../accounts/ports.ts';
import type { Trail } from '../audit/ports.ts';
import type { PushTokens } from '../notifications/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Directory } from './ports.ts';
import { toProviderRow } from './to-provider-row.ts';

const SHOWN = 20;

export interface GetPersonNeeds {
  readonly directory: Directory;
  readonly registry: Pick<Registry, 'find'>;
  readonly pushTokens: Pick<PushTokens, 'of'>;
  readonly trail: Trail;
}

/** Throws DomainError not_found. */
export function makeGetPerson({ directory, registry, pushTokens, trail }: GetPersonNeeds): Handler<'adminGetPerson'> {
  return async (_admin, { uid }) => {
    const [person, provider, signIn, devices, calls, payments, deeds] = await Promise.all([
      directory.person(uid),
      directory.profile(uid),
      registry.find(uid),
      pushTokens.of(uid),
      directory.calls(uid, SHOWN),
      directory.payments(uid, SHOWN),
      trail.list({ subjectKind: 'user', subjectId: uid, after: undefined, limit: SHOWN }),
    ]);
    if (!person) throw new DomainError('not_found', 'not_found');
    return {
      account: accountOf(uid, person),
      signIn: signIn ? waysOf(signIn) : null,
      profile: provider ? profileOf(uid, provider) : null,
      devices: devices.length,
      calls: calls.map((call) => callOf(uid, call)),
      payments: [...payments],
      deeds: (deeds?.entries ?? []).map(({ id, adminId, action, reason, at }) => ({ id, adminId, action, reason, at })),
    };
  };
}

function profileOf(uid: string, { profile, offlineBecause }: NonNullable<Awaited<ReturnType<Directory['profile']>>>) {
  return { ...toProviderRow({ ...profile, uid }), offlineBecause, photoUrl: profile.photoUrl };
}

function accountOf(uid: string, person: UserDocument) {
  const { role, status, firstName, lastName, email, country, createdAt, locale, currency } = person;
  return { uid, role, status, firstName, lastName, email, country, createdAt, locale, currency };
}

function waysOf({ emailConfirmed, hasPassword, hasGoogle, disabled }: SignIn) {
  return { emailConfirmed, hasPassword, hasGoogle, disabled };
}

function callOf(uid: string, { id, clientId, status, endReason, createdAt, total }: CallSession) {
  const { amount, currency } = total;
  const as = clientId === uid ? ('client' as const) : ('provider' as const);
  return { sessionId: id, as, status, endReason, createdAt, total: { amount, currency } };
}
