import type { Access } from '@sos/contracts/callable';
import { grantsOf, type Identity } from '@sos/domain/accounts/standing';
import { type CallableRequest, HttpsError } from 'firebase-functions/v2/https';
import type { Actor } from '../usecases/shared/ports.ts';

const nobody: Actor = { uid: '', role: null, isAdmin: false };

const admits: Readonly<Record<Access, (actor: Actor) => boolean>> = {
  public: () => true,
  member: () => true,
  client: ({ role }) => role === 'client',
  provider: ({ role }) => role === 'lawyer' || role === 'expat',
  agency: ({ role }) => role === 'agency_manager',
  admin: ({ role, isAdmin }) => role === 'admin' && isAdmin,
};

type Caller = Pick<CallableRequest<unknown>, 'auth'>;

/** What a callable asks of its caller. */
interface Wanted {
  readonly access: Access;
  readonly unregistered: boolean;
}

/** Who calls. Throws HttpsError signed_out, account_incomplete or not_allowed. */
export function admit({ access, unregistered }: Wanted, caller: Caller): Actor {
  const identity = identityOf(caller);
  if (!identity) {
    if (access === 'public') return nobody;
    throw new HttpsError('unauthenticated', 'signed_out', { reason: 'signed_out' });
  }
  if (!unregistered && !isRegistered(caller)) {
    throw new HttpsError('permission-denied', 'account_incomplete', { reason: 'account_incomplete' });
  }
  const { uid, role, isAdmin, isProved } = identity;
  const actor: Actor = { uid, role, isAdmin, ...(isProved && { isProved }) };
  if (!admits[access](actor)) throw new HttpsError('permission-denied', 'not_allowed', { reason: 'not_allowed' });
  return actor;
}

/** What the caller's token says; undefined for whoever is signed out, or signed in as nobody in particular. */
export function identityOf({ auth }: Caller): Identity | undefined {
  if (!auth || isAnonymous(auth.token)) return undefined;
  const seconds = auth.token.auth_time;
  const isProved = auth.token['secondFactor'] === true;
  return { uid: auth.uid, ...grantsOf(auth.token), signedInAt: (seconds || 0) * 1000, isProved };
}

/** Whoever registers is given a role with it; who signed in past us, or by Google for the first time, has none. */
function isRegistered({ auth }: Caller): boolean {
  return typeof auth?.token['role'] === 'string';
}

function isAnonymous({ firebase }: { firebase?: { sign_in_provider?: string } }): boolean {
  return firebase?.sign_in_provider === 'anonymous';
}
