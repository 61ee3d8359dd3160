import type { ProviderProfile } from '@sos/contracts/providers';
import { useAccount } from '@sos/browser/auth/account';
import { useEffect, useState } from 'react';
import type { Draft } from './draft.ts';

/** Why a booking would be refused whatever is filled in. */
export type Obstacle =
  | { readonly reason: 'away' | 'own_profile' | 'other_role' }
  | { readonly reason: 'call_open'; readonly sessionId: string };

/** Known before anything is asked of the person; null when nothing stands in the way, or when the bank was asked already. */
export function useObstacle(provider: ProviderProfile, draft: Draft): Obstacle | null {
  const account = useAccount();
  const uid = account?.uid;
  const [sessionId, setSessionId] = useState<string | null>(null);
  useEffect(() => {
    if (uid === undefined) return undefined;
    let left = false;
    import('./open-call.ts')
      .then(({ openCallOf }) => openCallOf(uid))
      .then(
        (id) => left || setSessionId(id),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [uid]);
  if (draft.paidBy !== null) return null;
  if (uid === provider.id) return { reason: 'own_profile' };
  if (!mayBook(account?.role)) return { reason: 'other_role' };
  if (uid !== undefined && sessionId) return { reason: 'call_open', sessionId };
  return provider.availability === 'available' ? null : { reason: 'away' };
}

/** One account has one role, and clients book. A role that is not known yet is the server's to tell. */
function mayBook(role: string | null | undefined): boolean {
  return role === undefined || role === null || role === 'client';
}
