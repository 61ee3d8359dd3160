import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import { useAccount } from '@sos/browser/auth/account';
import { useOnline } from '@sos/browser/use-online';
import { Banner } from '@sos/ui/banner';
import type { ReactNode } from 'react';
import { useOwnCall } from '../../shared/call/own-call.ts';
import { useWords } from '../../shared/words.ts';
import { CallSentence } from './call-sentence.tsx';
import { sideOf } from './describe.ts';
import type { Side } from './describe.ts';
import { LiveCall } from './live-call.tsx';
import { Portraits } from './portraits.tsx';
import { ProviderCall } from './provider-call.tsx';
import { Result } from './result.tsx';
import type { Freshness, SessionState } from './session-state.ts';
import { useNow } from '@sos/browser/use-now';
import { WaitingNotice } from './waiting-notice.tsx';
import './call.css';

interface CallViewProps {
  readonly state: Extract<SessionState, { status: 'ready' }>;
  /** What either side can say, have or do next of a call that is over. */
  readonly renderAfterwards: (session: SessionDocument) => ReactNode;
}

/** A call from its countdown to its receipt. The sentence stays one element, so that screen readers announce each change of it. */
export function CallView({ state, renderAfterwards }: CallViewProps) {
  const { session, offset, freshness } = state;
  const { say } = useWords();
  const side = sideOf(session, useAccount()?.uid);
  const over = isTerminal(session);
  const now = useNow(offset, !over);
  return (
    <div className="call">
      <h1 id="call" className="call-title">
        {side === 'provider' ? say('call.title.short') : say('call.title', { name: session.providerName })}
      </h1>
      <Portraits session={session} side={side} />
      <output aria-atomic="true" aria-labelledby="call" className="call-sentence">
        <CallSentence session={session} now={now} side={side} />
      </output>
      {!over && <FreshnessNotice freshness={freshness} />}
      {session.waiting && <WaitingNotice waiting={session.waiting} side={side} />}
      <Below session={session} now={now} side={side} renderAfterwards={renderAfterwards} />
    </div>
  );
}

interface SideProps {
  readonly session: SessionDocument;
  readonly now: number;
  readonly side: Side;
}

/** The price, cancelling and calling again are the client's alone. */
function Below({ session, now, side, renderAfterwards }: SideProps & Pick<CallViewProps, 'renderAfterwards'>) {
  const own = useOwnCall(session.clientId);
  const over = isTerminal(session);
  if (side === 'provider') return over ? renderAfterwards(session) : <ProviderCall session={session} now={now} />;
  if (over) return <Result session={session}>{renderAfterwards(session)}</Result>;
  return <LiveCall session={session} now={now} phone={own?.sessionId === session.id ? own.phone : null} />;
}

/** The one place that says when news come late or not at all. */
function FreshnessNotice({ freshness }: { readonly freshness: Freshness }) {
  const { say } = useWords();
  const online = useOnline();
  const notice = noticeOf(freshness, online);
  if (!notice) return null;
  return (
    <div data-news={notice}>
      <Banner tone="wait" title={say(`call.news.${notice}.title`)}>
        <p>{say(`call.news.${notice}.text`)}</p>
      </Banner>
    </div>
  );
}

function noticeOf(freshness: Freshness, online: boolean) {
  if (!online) return 'offline';
  if (freshness === 'asked') return 'slow';
  return freshness === 'stale' ? 'stale' : null;
}
