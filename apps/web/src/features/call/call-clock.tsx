import type { SessionDocument } from '@sos/contracts/calls';
import { includedSeconds, talkSeconds, timeUpAt } from '@sos/domain/calls/billing';
import { formatClock } from '@sos/ui/format';
import { useWords } from '../../shared/words.ts';
import type { Side } from './describe.ts';

interface CallClockProps {
  readonly session: SessionDocument;
  readonly now: number;
  readonly side: Side;
}

const countdownWords = {
  client: { name: 'call.countdown', at: 'call.at' },
  provider: { name: 'call.provider.countdown', at: 'call.provider.at' },
} as const;

/** Counts down to the call, then how long both are on the line, and what is left of the time that is included. */
export function CallClock({ session, now, side }: CallClockProps) {
  const { say, formats } = useWords();
  if (session.status === 'scheduled') {
    const zoned = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
    const time = new Intl.DateTimeFormat(formats, zoned).format(session.scheduledFor);
    return (
      <div className="grid gap-2 justify-items-center">
        <p className="call-clock figures ltr" role="timer" translate="no" aria-label={say(countdownWords[side].name)}>
          {formatClock(formats, Math.ceil((session.scheduledFor - now) / 1000))}
        </p>
        <p className="text-s text-soft">{say(countdownWords[side].at, { time })}</p>
      </div>
    );
  }
  const talked = session.status === 'active' ? talkSeconds(session, now) : null;
  if (talked === null) return null;
  return (
    <div className="grid gap-2 justify-items-center">
      <p className="call-clock figures ltr" role="timer" translate="no" aria-labelledby="talk-time">
        {formatClock(formats, talked)}
      </p>
      <p id="talk-time" className="text-s text-soft">
        {say('call.talkTime')}
      </p>
      <TimeLeft session={session} now={now} />
    </div>
  );
}

/** Until the call ends by itself. */
function TimeLeft({ session, now }: Pick<CallClockProps, 'session' | 'now'>) {
  const { say, formats } = useWords();
  const end = timeUpAt(session);
  if (end === null) return null;
  const included = includedSeconds(session);
  const left = formatClock(formats, Math.min(Math.ceil((end - now) / 1000), included));
  const minutes = Math.round(included / 60);
  return <p className="text-s text-soft figures max-w-[46ch]">{say('call.left', { left, minutes })}</p>;
}
