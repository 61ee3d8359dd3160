import type { Access } from '@sos/contracts/callable';
import { type CallableRequest, HttpsError } from 'firebase-functions/v2/https';
import type { Actor } from '../usecases/shared/ports.ts';

const nobody: Actor = { uid: '', role: null, isAdmin: false };

const admits: Readonly<Record<Access, (actor: Actor) => boolean>> = {
  public: () => true,
  member: () => true,
  client: ({ role }) => role === 'client',
  provider: ({ role }) => role === 'lawyer' || role === 'expat',
  admin: ({ role, isAdmin }) => role === 'admin' && isAdmin,
};

/** Who calls. Throws HttpsError signed_out or not_allowed. */
export function admit(access: Access, { auth }: Pick<CallableRequest<unknown>, 'auth'>): Actor {
  if (!auth) {
    if (access === 'public') return nobody;
    throw new HttpsError('unauthenticated', 'signed_out', { reason: 'signed_out' });
  }
  // Only we can give a role; who has been given none has signed up by themselves, which only clients can.
  const role = typeof auth.token['role'] === 'string' ? auth.token['role'] : 'client';
  const actor: Actor = { uid: auth.uid, role, isAdmin: auth.token['isAdmin'] === true };
  if (!admits[access](actor)) throw new HttpsError('permission-denied', 'not_allowed', { reason: 'not_allowed' });
  return actor;
}
