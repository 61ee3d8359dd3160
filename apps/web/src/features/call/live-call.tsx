import type { SessionDocument } from '@sos/contracts/calls';
import { isBillable, talkSeconds } from '@sos/domain/calls/billing';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import { CallClock } from './call-clock.tsx';
import { CallNumbers } from './call-numbers.tsx';
import { CancelCall } from './cancel-call.tsx';
import { ComingBack, ReturnSentence } from './coming-back.tsx';
import { liveMoment } from './describe.ts';
import { returnOf } from './return.ts';

interface LiveCallProps {
  readonly session: SessionDocument;
  readonly now: number;
  /** The telephone that rings, masked; null when this device does not know it. */
  readonly phone?: string | null;
}

/** The one large sentence; announced when it changes. */
export function LiveSentence({ session, now }: LiveCallProps) {
  const { say } = useWords();
  const back = returnOf(session, now);
  if (back) return <ReturnSentence session={session} side="client" back={back} />;
  return <span>{say(`call.now.${liveMoment(session, now)}`, { name: session.providerName })}</span>;
}

/** What happens next, the clock, and the cancel button while the call can be cancelled. */
export function LiveCall({ session, now, phone = null }: LiveCallProps) {
  const { say, formats } = useWords();
  const back = returnOf(session, now);
  if (back) return <ComingBack session={session} now={now} side="client" back={back} />;
  const moment = liveMoment(session, now);
  const counted = moment === 'active' && isBillable(session, talkSeconds(session, now) ?? 0);
  return (
    <>
      <CallClock session={session} now={now} side="client" />
      <p className="text-soft max-w-[46ch]">
        {say(counted ? 'call.counted' : `call.next.${moment}`, {
          name: session.providerName,
          price: formatMoney(formats, session.total),
          minimum: session.rules.minimumBillable,
        })}
      </p>
      {ringsClient.includes(session.status) && <CallNumbers phone={phone} />}
      {session.status === 'scheduled' && <CancelCall session={session} />}
    </>
  );
}

const ringsClient: readonly SessionDocument['status'][] = ['scheduled', 'calling_client'];
