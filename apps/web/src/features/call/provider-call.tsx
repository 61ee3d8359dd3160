import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import type { WebMessageKey } from '@sos/words/web';
import { useWords } from '../../shared/words.ts';
import { CallClock } from './call-clock.tsx';
import { CallNumbers } from './call-numbers.tsx';
import { ComingBack, ReturnSentence } from './coming-back.tsx';
import { liveMoment, reasonOfEnd } from './describe.ts';
import type { LiveMoment } from './describe.ts';
import { returnOf } from './return.ts';

interface ProviderCallProps {
  readonly session: SessionDocument;
  readonly now: number;
}

interface MomentWords {
  readonly now: WebMessageKey;
  readonly next: WebMessageKey;
}

const clientSoon = { now: 'call.provider.now.client_soon', next: 'call.provider.next.client' } as const;
const clientRings = { now: 'call.provider.now.client_rings', next: 'call.provider.next.client' } as const;

/** What a provider hears of their own telephone is what a client hears of theirs, so those words are shared. */
const wordsOf: Readonly<Record<LiveMoment, MomentWords>> = {
  scheduled: { now: 'call.provider.now.scheduled', next: 'call.provider.next.scheduled' },
  soon: clientSoon,
  unreached: { now: 'call.provider.now.unreached', next: 'call.next.unreached' },
  calling_client: clientRings,
  client_again: clientSoon,
  client_rings_again: clientRings,
  provider_next: { now: 'call.now.soon', next: 'call.next.soon' },
  calling_provider: { now: 'call.now.calling_client', next: 'call.next.soon' },
  provider_again: { now: 'call.now.client_again', next: 'call.next.client_again' },
  provider_rings_again: { now: 'call.now.client_rings_again', next: 'call.next.soon' },
  connecting: { now: 'call.provider.now.connecting', next: 'call.next.connecting' },
  active: { now: 'call.provider.now.active', next: 'call.provider.next.active' },
  rejoining: { now: 'call.now.rejoining', next: 'call.next.rejoining' },
  cut: { now: 'call.now.cut', next: 'call.next.cut' },
};

/** The one large sentence for the provider: what goes on, or how it ended, without the client's money. */
export function ProviderSentence({ session, now }: ProviderCallProps) {
  const { say } = useWords();
  const back = returnOf(session, now);
  if (back) return <ReturnSentence session={session} side="provider" back={back} />;
  if (!isTerminal(session)) return <span>{say(wordsOf[liveMoment(session, now)].now)}</span>;
  return <span>{say(`call.provider.over.${endOf(session)}`, { minimum: session.rules.minimumBillable })}</span>;
}

const ends = {
  talked: 'talked',
  too_short: 'too_short',
  client_no_answer: 'client',
  client_declined: 'client',
  provider_no_answer: 'missed',
  provider_declined: 'missed',
  provider_gone: 'cancelled',
  by_client: 'cancelled',
  by_admin: 'cancelled',
  ended_by_admin: 'ended',
  system_error: 'failed',
  // Nobody is told who left first.
  client_hung_up: 'not_held',
  provider_hung_up: 'not_held',
} as const satisfies Record<ReturnType<typeof reasonOfEnd>, string>;

function endOf(session: SessionDocument) {
  return ends[reasonOfEnd(session)];
}

const beforeTalk: readonly SessionDocument['status'][] = ['scheduled', 'calling_client', 'calling_provider'];

/** What happens next and the clock. Only the client may cancel. */
export function ProviderCall({ session, now }: ProviderCallProps) {
  const { say } = useWords();
  const back = returnOf(session, now);
  if (back) return <ComingBack session={session} now={now} side="provider" back={back} />;
  return (
    <>
      <CallClock session={session} now={now} side="provider" />
      <p className="text-soft max-w-[46ch]">
        {say(wordsOf[liveMoment(session, now)].next, { minimum: session.rules.minimumBillable })}
      </p>
      {beforeTalk.includes(session.status) && <CallNumbers phone={null} />}
    </>
  );
}
