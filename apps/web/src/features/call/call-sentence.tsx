import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import type { Side } from './describe.ts';
import { LiveSentence } from './live-call.tsx';
import { ProviderSentence } from './provider-call.tsx';
import { ResultSentence } from './result.tsx';

interface CallSentenceProps {
  readonly session: SessionDocument;
  readonly now: number;
  readonly side: Side;
}

/** What goes on in a call, or how it ended, as the one or the other of the two reads it. */
export function CallSentence({ session, now, side }: CallSentenceProps) {
  if (side === 'provider') return <ProviderSentence session={session} now={now} />;
  return isTerminal(session) ? <ResultSentence session={session} /> : <LiveSentence session={session} now={now} />;
}
