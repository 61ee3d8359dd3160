import type { SessionDocument } from '@sos/contracts/calls';
import { isBillable, talkSeconds } from '@sos/domain/calls/billing';
import { formatMoney } from '@sos/domain/money/format-money';
import { config } from '../../shared/config.ts';
import { useWords } from '../../shared/words.ts';
import { CallClock } from './call-clock.tsx';
import type { Side } from './describe.ts';
import type { Return } from './return.ts';

interface ComingBackProps {
  readonly session: SessionDocument;
  readonly now: number;
  readonly side: Side;
  readonly back: Return;
}

const ofSelf = {
  left: 'call.return.you.left',
  called: 'call.now.soon',
  ringing: 'call.now.calling_client',
  late: 'call.return.you.left',
} as const;
const callingThem = { client: 'call.return.they.called', provider: 'call.provider.return.called' } as const;
const theyLeft = { client: 'call.return.they.left', provider: 'call.provider.return.left' } as const;
const ofOther = { left: theyLeft, called: callingThem, ringing: callingThem, late: theyLeft } as const;

/** The one large sentence while one of the two is off the line. */
export function ReturnSentence({ session, side, back }: Omit<ComingBackProps, 'now'>) {
  const { say } = useWords();
  if (back.gone === side) return <span>{say(ofSelf[back.step])}</span>;
  return <span>{say(ofOther[back.step][side], { name: session.providerName })}</span>;
}

/** What each of the two can do until the call ends, how long they have talked, and what that costs. */
export function ComingBack({ session, now, side, back }: ComingBackProps) {
  return (
    <>
      <CallClock session={session} now={now} side={side} />
      {back.gone === side ? <OwnWayBack back={back} /> : <TheirWayBack back={back} />}
      <Counted session={session} now={now} side={side} />
    </>
  );
}

function OwnWayBack({ back: { step, seconds } }: Pick<ComingBackProps, 'back'>) {
  const { say, compose } = useWords();
  if (step === 'called' || step === 'ringing') return <p className="max-w-[46ch]">{say('call.next.soon')}</p>;
  const number = config().callerNumber;
  if (!number) return <p className="max-w-[46ch]">{say('call.return.you.wait', { seconds })}</p>;
  const link = (
    <a className="text-link ltr figures" translate="no" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
      {number}
    </a>
  );
  return <p className="max-w-[46ch]">{compose('call.return.you.dial', { number: link, seconds })}</p>;
}

const theirSteps = { left: 'press', called: 'called', ringing: 'called', late: 'wait' } as const;

function TheirWayBack({ back: { step, seconds } }: Pick<ComingBackProps, 'back'>) {
  const { say } = useWords();
  const next = step === 'left' && seconds === 0 ? 'soon' : theirSteps[step];
  return <p className="max-w-[46ch]">{say(`call.return.next.${next}`, { seconds })}</p>;
}

const countedWords = { client: 'call.return.counted', provider: 'call.provider.return.counted' } as const;

function Counted({ session, now, side }: Omit<ComingBackProps, 'back'>) {
  const { say, formats } = useWords();
  if (!isBillable(session, talkSeconds(session, now) ?? 0)) return null;
  const price = formatMoney(formats, session.total);
  const minimum = session.rules.minimumBillable;
  return <p className="text-soft max-w-[46ch]">{say(countedWords[side], { price, minimum })}</p>;
}
