import { useAccount } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { isTerminal } from '@sos/domain/calls/session';
import { buttonLook } from '@sos/ui/button';
import { formatClock } from '@sos/ui/format';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { isOpenFor, rememberOwnCall, useOwnCall } from '../../shared/call/own-call.ts';
import type { OwnCall } from '../../shared/call/own-call.ts';
import { useWords, WithWords } from '../../shared/words.ts';
import { CallSentence } from './call-sentence.tsx';
import { sideOf } from './describe.ts';
import { useNow } from './use-now.ts';
import { useSession } from './use-session.ts';
import './call.css';

/** Leads from every page to the person's call that is coming or running. */
export function CallBar() {
  const uid = useAccount()?.uid;
  const call = useOwnCall(uid);
  const { pathname } = useLocation();
  useCallOfOtherDevice(uid, call);
  if (!call || pathname.endsWith(`/call/${call.sessionId}`)) return null;
  return (
    <WithWords areas={['call']}>
      <OpenCall key={call.sessionId} call={call} />
    </WithWords>
  );
}

/** A call that ends while another page is open still tells how. */
function OpenCall({ call }: { readonly call: OwnCall }) {
  const [wasOpen] = useState(() => isOpenFor(call.uid, call));
  return wasOpen ? <Bar sessionId={call.sessionId} uid={call.uid} /> : null;
}

function Bar({ sessionId, uid }: Pick<OwnCall, 'sessionId' | 'uid'>) {
  const { say, formats } = useWords();
  const [state] = useSession(sessionId);
  const ready = state.status === 'ready' ? state : null;
  const over = ready !== null && isTerminal(ready.session);
  const now = useNow(ready?.offset ?? 0, !over);
  if (!ready) return null;
  const { session } = ready;
  return (
    <aside className="call-bar" aria-label={say('call.bar')}>
      <output aria-atomic="true">
        <CallSentence session={session} now={now} side={sideOf(session, uid)} />
      </output>
      {session.status === 'scheduled' && (
        <span className="figures ltr" translate="no">
          {formatClock(formats, Math.ceil((session.scheduledFor - now) / 1000))}
        </span>
      )}
      <LocalLink {...buttonLook('quiet')} to={`/call/${session.id}`}>
        {say('call.bar.open')}
      </LocalLink>
    </aside>
  );
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
