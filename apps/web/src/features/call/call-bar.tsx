import { useAccount } from '@sos/browser/auth/account';
import { lazy, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { isOpenFor, rememberOwnCall, useOwnCall } from '../../shared/call/own-call.ts';
import type { OwnCall } from '../../shared/call/own-call.ts';
import { WithWords } from '../../shared/words.ts';

/** Most people have no call that is coming, and need not wait for its code. */
const OpenCall = lazy(() => import('./open-call.tsx').then((module) => ({ default: module.OpenCall })));

/** Leads from every page to the person's call that is coming or running. */
export function CallBar() {
  const uid = useAccount()?.uid;
  const call = useOwnCall(uid);
  const { pathname } = useLocation();
  useCallOfOtherDevice(uid, call);
  if (!call || pathname.endsWith(`/call/${call.sessionId}`)) return null;
  return (
    <WithWords areas={['call']}>
      <OnceOpen key={call.sessionId} call={call} />
    </WithWords>
  );
}

/** A call that ends while another page is open still tells how. */
function OnceOpen({ call }: { readonly call: OwnCall }) {
  const [wasOpen] = useState(() => isOpenFor(call.uid, call));
  return wasOpen ? <OpenCall sessionId={call.sessionId} uid={call.uid} /> : null;
}

/** A call that somebody else or another device has booked is looked for once, when this one knows of none that is open. */
function useCallOfOtherDevice(uid: string | undefined, call: OwnCall | null): void {
  const knowsOne = uid !== undefined && isOpenFor(uid, call);
  useEffect(() => {
    if (!uid || knowsOne) return undefined;
    let left = false;
    const look = async () => {
      const { findOpenCall } = await import('./find-open-call.ts');
      const sessionId = await findOpenCall(uid);
      if (sessionId && !left) rememberOwnCall({ uid, sessionId, phone: null, known: null });
    };
    // Without an answer the page is as it was: the call's own page still leads to it.
    look().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [uid, knowsOne]);
}
