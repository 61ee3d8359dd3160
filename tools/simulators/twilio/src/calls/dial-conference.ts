import type { LeaveReason, Seat } from '../conferences/conference.ts';
import type { ConferenceNoun, Dial } from '../twiml/verbs.ts';
import { type Execution, raise, transcribe } from './execution.ts';
import { resolveAddress } from './load-document.ts';
import { WaitMusic } from './wait-music.ts';

/** How a leg came out of a Dial, in the words of `DialCallStatus`. */
export type DialOutcome = 'answered' | 'failed';

/** Seats the leg in the conference until it leaves with its call alive; a refused leg comes back at once. */
export async function dialConference(execution: Execution, dial: Dial, base: string | undefined): Promise<DialOutcome> {
  const noun = withAddresses(dial.conference, base);
  const music = new WaitMusic(execution, noun);
  try {
    const outcome = await execution.steps.wait<DialOutcome>((done) => sit(execution, { noun, dial, music, done }));
    execution.behaviour.enter('ivr');
    return outcome;
  } finally {
    music.stop();
    execution.listener = undefined;
    execution.place = undefined;
  }
}

interface Sitting {
  readonly noun: ConferenceNoun;
  readonly dial: Dial;
  readonly music: WaitMusic;
  readonly done: (outcome: DialOutcome) => void;
}

function sit(execution: Execution, { noun, dial, music, done }: Sitting): () => void {
  const { timers, conferences } = execution.exchange;
  const seat = makeSeat(execution, noun, { music, left: () => done('answered') });
  const entered = conferences.enter(noun, seat);
  if ('code' in entered) {
    raise(execution, entered.code, entered.message);
    done('failed');
    return () => undefined;
  }
  execution.place = { conference: entered, seat };
  const leave = (reason: LeaveReason) => entered.remove(seat, reason);
  music.start(entered.status === 'init', () => leave('participant_add_failed'));
  if (dial.hangupOnStar) execution.listener = (key) => key === '*' && leave('participant_hung_up');
  if (dial.timeLimitSeconds === undefined) return () => undefined;
  const limit = timers.after(dial.timeLimitSeconds * 1000, () => leave('participant_hung_up'), 'Dial timeLimit');
  return () => limit.cancel();
}

function makeSeat(execution: Execution, noun: ConferenceNoun, ways: { music: WaitMusic; left: () => void }): Seat {
  const now = execution.exchange.timers.now();
  return {
    call: execution.call,
    label: noun.label,
    startOnEnter: noun.startOnEnter,
    endOnExit: noun.endOnExit,
    muted: noun.muted,
    hold: false,
    joinedAt: now,
    updatedAt: now,
    companyChanged: (talking) => {
      if (talking) ways.music.stop();
      execution.behaviour.enter(talking ? 'talking' : 'waiting');
    },
    left: ways.left,
    hear: (prompt) => transcribe(execution, prompt),
  };
}

function withAddresses(noun: ConferenceNoun, base: string | undefined): ConferenceNoun {
  const { statusCallback, waitUrl } = noun;
  return {
    ...noun,
    statusCallback: statusCallback ? resolveAddress(statusCallback, base) : undefined,
    waitUrl: waitUrl ? resolveAddress(waitUrl, base) : waitUrl,
  };
}
