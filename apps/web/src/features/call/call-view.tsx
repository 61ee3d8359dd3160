import { isTerminal } from '@sos/domain/calls/session';
import { Banner } from '@sos/ui/banner';
import { useWords } from '../../shared/words.ts';
import { Problem } from '@sos/browser/problem.tsx';
import { useOnline } from '@sos/browser/use-online';
import { LiveCall, LiveSentence } from './live-call.tsx';
import { Portraits } from './portraits.tsx';
import { Result, ResultSentence } from './result.tsx';
import { useNow } from './use-now.ts';
import type { SessionState } from './use-session.ts';
import './call.css';

interface CallViewProps {
  readonly state: Extract<SessionState, { status: 'ready' }>;
  readonly onRetry: () => void;
}

/** A call from its countdown to its receipt. The sentence stays one element, so that screen readers announce each change of it. */
export function CallView({ state, onRetry }: CallViewProps) {
  const { session, offset, live } = state;
  const { say } = useWords();
  const over = isTerminal(session);
  const now = useNow(offset, !over);
  const online = useOnline();
  return (
    <div className="call">
      <h1 id="call" className="call-title">
        {say('call.title', { name: session.providerName })}
      </h1>
      <Portraits session={session} />
      <output aria-atomic="true" aria-labelledby="call" className="call-sentence">
        {over ? <ResultSentence session={session} /> : <LiveSentence session={session} now={now} />}
      </output>
      {!online && !over && (
        <Banner tone="wait" title={say('call.offline.title')}>
          <p>{say('call.offline.text')}</p>
        </Banner>
      )}
      {session.waiting && (
        <Banner tone="wait" title={say(`call.waiting.${session.waiting.vendor}.title`)}>
          <p>{say(`call.waiting.${session.waiting.vendor}.text`)}</p>
        </Banner>
      )}
      {!live && !over && <Problem error={null} money="unknown" onRetry={onRetry} />}
      {over ? <Result session={session} /> : <LiveCall session={session} now={now} />}
    </div>
  );
}
