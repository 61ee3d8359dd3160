import { isTerminal } from '@sos/domain/calls/session';
import { useOnline } from '@sos/browser/use-online';
import { Banner } from '@sos/ui/banner';
import { useOwnCall } from '../../shared/call/own-call.ts';
import { useWords } from '../../shared/words.ts';
import { LiveCall, LiveSentence } from './live-call.tsx';
import { Portraits } from './portraits.tsx';
import { Result, ResultSentence } from './result.tsx';
import type { Freshness, SessionState } from './session-state.ts';
import { useNow } from './use-now.ts';
import './call.css';

interface CallViewProps {
  readonly state: Extract<SessionState, { status: 'ready' }>;
}

/** A call from its countdown to its receipt. The sentence stays one element, so that screen readers announce each change of it. */
export function CallView({ state }: CallViewProps) {
  const { session, offset, freshness } = state;
  const { say } = useWords();
  const own = useOwnCall(session.clientId);
  const over = isTerminal(session);
  const now = useNow(offset, !over);
  return (
    <div className="call">
      <h1 id="call" className="call-title">
        {say('call.title', { name: session.providerName })}
      </h1>
      <Portraits session={session} />
      <output aria-atomic="true" aria-labelledby="call" className="call-sentence">
        {over ? <ResultSentence session={session} /> : <LiveSentence session={session} now={now} />}
      </output>
      {!over && <FreshnessNotice freshness={freshness} />}
      {session.waiting && (
        <Banner tone="wait" title={say(`call.waiting.${session.waiting.vendor}.title`)}>
          <p>{say(`call.waiting.${session.waiting.vendor}.text`)}</p>
        </Banner>
      )}
      {over ? (
        <Result session={session} />
      ) : (
        <LiveCall session={session} now={now} phone={own?.sessionId === session.id ? own.phone : null} />
      )}
    </div>
  );
}

/** The one place that says when news come late or not at all. */
function FreshnessNotice({ freshness }: { readonly freshness: Freshness }) {
  const { say } = useWords();
  const online = useOnline();
  const notice = noticeOf(freshness, online);
  if (!notice) return null;
  return (
    <Banner tone="wait" title={say(`call.news.${notice}.title`)}>
      <p>{say(`call.news.${notice}.text`)}</p>
    </Banner>
  );
}

function noticeOf(freshness: Freshness, online: boolean) {
  if (!online) return 'offline';
  if (freshness === 'asked') return 'slow';
  return freshness === 'stale' ? 'stale' : null;
}
