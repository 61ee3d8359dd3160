import type { SessionDocument } from '@sos/contracts/calls';
import { isBillable, talkSeconds } from '@sos/domain/calls/billing';
import { formatClock, formatMoney } from '@sos/ui/format';
import { config } from '../../shared/config.ts';
import { useWords } from '../../shared/words.ts';
import { CancelCall } from './cancel-call.tsx';
import { liveMoment } from './describe.ts';

interface LiveCallProps {
  readonly session: SessionDocument;
  readonly now: number;
  /** The telephone that rings, masked; null when this device does not know it. */
  readonly phone?: string | null;
}

/** The one large sentence; announced when it changes. */
export function LiveSentence({ session, now }: LiveCallProps) {
  const { say } = useWords();
  return <span>{say(`call.now.${liveMoment(session, now)}`, { name: session.providerName })}</span>;
}

/** What happens next, the clock, and the cancel button while the call can be cancelled. */
export function LiveCall({ session, now, phone = null }: LiveCallProps) {
  const { say, language } = useWords();
  const moment = liveMoment(session, now);
  const counted = moment === 'active' && isBillable(session, talkSeconds(session, now) ?? 0);
  return (
    <>
      <CallClock session={session} now={now} />
      <p className="text-soft max-w-[46ch]">
        {say(counted ? 'call.counted' : `call.next.${moment}`, {
          name: session.providerName,
          price: formatMoney(language, session.total),
          minimum: session.rules.minimumBillable,
        })}
      </p>
      {ringsClient.includes(session.status) && <Numbers phone={phone} />}
      {session.status === 'scheduled' && <CancelCall session={session} />}
    </>
  );
}

const ringsClient: readonly SessionDocument['status'][] = ['scheduled', 'calling_client'];

/** Which telephone rings and what it shows then: people abroad do not answer callers they do not know. */
function Numbers({ phone }: Pick<LiveCallProps, 'phone'>) {
  const { say } = useWords();
  const lines = [
    ['call.phone', phone],
    ['call.from', config().callerNumber],
  ] as const;
  return (
    <div className="grid gap-1 text-s">
      {lines.map(([key, number]) => {
        return (
          number && (
            <p key={key}>
              <span className="text-soft">{`${say(key)} `}</span>
              <bdi className="ltr figures" translate="no">
                {number}
              </bdi>
            </p>
          )
        );
      })}
    </div>
  );
}

function CallClock({ session, now }: LiveCallProps) {
  const { say, language } = useWords();
  if (session.status === 'scheduled') {
    const zoned = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
    const time = new Intl.DateTimeFormat(language, zoned).format(session.scheduledFor);
    return (
      <div className="grid gap-2 justify-items-center">
        <p className="call-clock figures ltr" role="timer" translate="no" aria-label={say('call.countdown')}>
          {formatClock(Math.ceil((session.scheduledFor - now) / 1000))}
        </p>
        <p className="text-s text-soft">{say('call.at', { time })}</p>
      </div>
    );
  }
  const talked = session.status === 'active' ? talkSeconds(session, now) : null;
  if (talked === null) return null;
  return (
    <p className="call-clock figures ltr" role="timer" translate="no" aria-label={say('call.talkTime')}>
      {formatClock(talked)}
    </p>
  );
}
