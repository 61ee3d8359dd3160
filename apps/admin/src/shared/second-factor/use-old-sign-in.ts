import { isRecent } from '@sos/domain/accounts/recent-sign-in';
import { useEffect, useState } from 'react';

/** Whether the last sign-in is too long ago for a deed, so that it is asked for before the deed is sent. */
export function useOldSignIn(): boolean {
  const [isOld, setOld] = useState(false);
  useEffect(() => {
    let over = false;
    const ask = async () => {
      const { signedInAt } = await import('@sos/browser/auth/firebase-auth');
      const at = await signedInAt();
      if (!over && at !== null) setOld(!isRecent(at, Date.now()));
    };
    // Whoever cannot be asked about here is asked by the server.
    void ask().catch(() => undefined);
    return () => {
      over = true;
    };
  }, []);
  return isOld;
}
