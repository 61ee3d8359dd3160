import { LocalLink } from '@sos/browser/link.tsx';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import type { FailureReason } from '@sos/browser/callable-client';
import { useId } from 'react';
import type { WebMessageKey } from '@sos/words/web';
import { useWords } from '../../shared/words.ts';
import { momentIn } from './moments.ts';
import type { Own } from './queries.ts';
import { ProveNumber } from './prove-number.tsx';
import { useSwitch } from './use-switch.ts';

interface SwitchCardProps {
  readonly uid: string;
  readonly state: Own['switch'];
}

/** The large switch, what it means for clients, and what has moved it. */
export function SwitchCard({ uid, state }: SwitchCardProps) {
  const { say } = useWords();
  const { moving, failed, move } = useSwitch(uid);
  const textId = useId();
  const isOn = moving ? moving === 'on' : state.availability !== 'offline';
  const shown = moving
    ? { ...state, availability: moving === 'on' ? ('available' as const) : ('offline' as const) }
    : state;
  return (
    <section className="card switch-card" data-on={isOn && state.isVisible} aria-label={say('console.switch')}>
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={isOn}
        aria-busy={moving !== null}
        aria-describedby={textId}
        onClick={() => void move(isOn ? 'off' : 'on')}
      >
        <span>{say('console.switch')}</span>
        <i className="switch-track" aria-hidden="true" />
      </button>
      <output id={textId} className="switch-text">
        <span key={sentenceOf(shown)}>{say(sentenceOf(shown))}</span>
      </output>
      <HoursSentence state={shown} />
      {failed && (
        <Banner urgent tone="signal" title={say('console.failed.title')}>
          <p>{say(wordsOfFailure(failed))}</p>
        </Banner>
      )}
      {!moving && state.offlineBecause && <WhyOff uid={uid} state={state} onBack={() => void move('on')} />}
    </section>
  );
}

function wordsOfFailure(failed: FailureReason): WebMessageKey {
  return failed === 'not_approved' || failed === 'no_telephone' ? `console.failed.${failed}` : 'console.failed.text';
}

function sentenceOf({ availability, isInCall, isColleagueInCall, isVisible }: Own['switch']): WebMessageKey {
  if (availability === 'offline') return isInCall ? 'console.switch.offInCall' : 'console.switch.off';
  if (isInCall) return 'console.switch.busy';
  if (!isVisible) return 'console.switch.unseen';
  return isColleagueInCall ? 'console.switch.colleague' : 'console.switch.on';
}

/** When hours move the switch next. */
function HoursSentence({ state }: Pick<SwitchCardProps, 'state'>) {
  const { say, formats } = useWords();
  const { availability, closesAt, opensAt, timeZone, hours, offlineBecause } = state;
  const time = (instant: number) => momentIn(formats, timeZone, instant);
  const isOn = availability !== 'offline';
  if (isOn && closesAt !== null) {
    return <p className="text-s text-soft">{say('console.switch.until', { time: time(closesAt) })}</p>;
  }
  if (isOn || opensAt === null) return null;
  const opens = hours.opensByItself && offlineBecause === 'hours';
  return (
    <p className="text-s text-soft">
      {say(opens ? 'console.switch.opens' : 'console.switch.next', { time: time(opensAt) })}
    </p>
  );
}

function WhyOff({ uid, state, onBack }: SwitchCardProps & { readonly onBack: () => void }) {
  const { say } = useWords();
  const reason = state.offlineBecause;
  if (reason === null) return null;
  return (
    <Banner tone={reason === 'hours' ? 'plain' : 'wait'} title={say(`console.off.${reason}.title`)}>
      <p>{say(`console.off.${reason}.text`)}</p>
      {reason === 'by_team' && (
        <LocalLink className="text-link" to="/contact">
          {say('console.off.contact')}
        </LocalLink>
      )}
      {reason === 'no_telephone' ? (
        <ProveNumber uid={uid} />
      ) : (
        <div>
          <Button onClick={onBack}>{say('console.off.back')}</Button>
        </div>
      )}
    </Banner>
  );
}
