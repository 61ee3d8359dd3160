import { LocalLink } from '@sos/browser/link.tsx';
import { isTerminal } from '@sos/domain/calls/session';
import { Avatar } from '@sos/ui/avatar';
import { buttonLook } from '@sos/ui/button';
import { formatClock } from '@sos/ui/format';
import type { OwnCall } from '../../shared/call/own-call.ts';
import { useWords } from '../../shared/words.ts';
import { CallSentence } from './call-sentence.tsx';
import { sideOf } from './describe.ts';
import { useNow } from '@sos/browser/use-now';
import { useSession } from './use-session.ts';
import './call.css';

/** The person's call that is coming or running, in one line. */
export function OpenCall({ sessionId, uid }: Pick<OwnCall, 'sessionId' | 'uid'>) {
  const { say, formats } = useWords();
  const [state] = useSession(sessionId);
  const ready = state.status === 'ready' ? state : null;
  const over = ready !== null && isTerminal(ready.session);
  const now = useNow(ready?.offset ?? 0, !over);
  if (!ready) return null;
  const { session } = ready;
  const side = sideOf(session, uid);
  return (
    <aside className="call-bar" aria-label={say('call.bar')}>
      {side === 'client' && <Avatar name={session.providerName} photoUrl={session.providerPhotoUrl} size={32} />}
      <output aria-atomic="true">
        <CallSentence session={session} now={now} side={side} />
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
