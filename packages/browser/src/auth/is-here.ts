import { useEffect, useState } from 'react';

/** Whether somebody's session is known by now: until then nothing of theirs is drawn, who may have left. */
export function useIsHere(uid: string | undefined): boolean {
  const [known, setKnown] = useState<string>();
  useEffect(() => (uid === undefined ? undefined : whenHere(uid, () => setKnown(uid))), [uid]);
  return uid !== undefined && known === uid;
}

/** Calls once the session of an account is known here, and never when it is not, or when what it gives was called. */
export function whenHere(uid: string, then: () => void): () => void {
  let isLeft = false;
  const ask = async () => {
    const { isHere } = await import('./firebase-auth.ts');
    if ((await isHere(uid)) && !isLeft) then();
  };
  void ask().catch(() => undefined);
  return () => {
    isLeft = true;
  };
}
