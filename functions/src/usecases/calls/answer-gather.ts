import type { Question } from '@sos/domain/calls/effects';
import type { SessionEvent } from '@sos/domain/calls/events';
import { legOnLine } from '@sos/domain/calls/presence';
import { mayBeAsked } from '@sos/domain/calls/recording';
import { type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { HandleEvent } from './handle-event.ts';
import { lineLimit } from './line-limit.ts';
import type { VoiceReply } from './ports.ts';

/** How often the question is asked before a silent or wrong answer counts as none. */
const ROUNDS = 3;
/** Two rounds are the half minute that somebody has who was left alone. */
const ROUNDS_ALONE = 2;
const YES = '1';
const REPEAT = '*';
/** How often somebody may have the question repeated. */
const MOST_ROUNDS = 6;

export interface GatheredDigits {
  readonly sessionId: string;
  readonly attemptId: string;
  readonly callRef: string;
  readonly question: Question;
  /** Empty when nothing was pressed. */
  readonly digits: string;
  /** 1 for the first time the question was asked. */
  readonly round: number;
  readonly locale: Locale;
  readonly at: Instant;
}

/** What a telephone hears after the question. Only the digit 1 says yes; whoever says it too late is told so. */
export function makeAnswerGather(needs: { readonly handleEvent: HandleEvent }) {
  return async (gathered: GatheredDigits): Promise<VoiceReply> => {
    if (gathered.question === 'recording') return answerRecording(needs.handleEvent, gathered);
    if (gathered.digits !== YES) return askAgain(needs.handleEvent, gathered);
    const stays = isLeftAlone(gathered.question);
    const yes = eventOf(gathered, stays ? 'call_back_requested' : 'accepted');
    const session = (await needs.handleEvent(gathered.sessionId, yes))?.session;
    return session && isUnasked(session, gathered) ? askForRecording(gathered, 1) : letIn(session, gathered);
  };
}

/** Into the conference, or a word on why not. */
function letIn(session: CallSession | undefined, gathered: GatheredDigits): VoiceReply {
  const { sessionId, attemptId, locale } = gathered;
  if (session && isAdmitted(session, gathered)) {
    const waitsFor = session.status === 'active' ? 'return' : 'first';
    return { type: 'join', sessionId, attemptId, locale, lineLimit: lineLimit(session.rules), waitsFor };
  }
  return { type: 'goodbye', farewell: session?.endReason === 'client_hung_up' ? 'client_gone' : 'call_over', locale };
}

/** Whether this call is to be asked, before it comes into the conference, whether it may be recorded. */
function isUnasked(session: CallSession, gathered: GatheredDigits): boolean {
  const leg = legOnLine(session, partyOfAttempt(gathered.attemptId));
  return (
    leg !== undefined && isAdmitted(session, gathered) && leg.recordingConsent === null && mayBeAsked(session, leg)
  );
}

const askForRecording = ({ locale }: GatheredDigits, round: number): VoiceReply => ({
  type: 'ask',
  question: 'recording',
  locale,
  round,
});

/** Any other key than that for yes, and silence, is no; the call goes on either way. */
async function answerRecording(handleEvent: HandleEvent, gathered: GatheredDigits): Promise<VoiceReply> {
  const { sessionId, attemptId, callRef, digits, round, at } = gathered;
  if (digits === REPEAT && round < MOST_ROUNDS) return askForRecording(gathered, round + 1);
  const answer = { type: 'recording_answered', attemptId, callRef, given: digits === YES, at } as const;
  return letIn((await handleEvent(sessionId, answer))?.session, gathered);
}

const isLeftAlone = (question: Question) => question === 'client_left' || question === 'provider_left';

function eventOf(
  { attemptId, callRef, at }: GatheredDigits,
  type: 'accepted' | 'declined' | 'call_back_requested' | 'gave_up',
): SessionEvent {
  return { type, attemptId, callRef, at };
}

async function askAgain(handleEvent: HandleEvent, gathered: GatheredDigits): Promise<VoiceReply> {
  const { question, locale, round, digits } = gathered;
  const alone = isLeftAlone(question);
  // Somebody who presses keys is there; the end of their wait is watched elsewhere.
  if (alone && digits !== '') return { type: 'ask', question, locale, round: 1 };
  const rounds = digits === REPEAT ? MOST_ROUNDS : alone ? ROUNDS_ALONE : ROUNDS;
  if (round < rounds) return { type: 'ask', question, locale, round: round + 1 };
  await handleEvent(gathered.sessionId, eventOf(gathered, alone ? 'gave_up' : 'declined'));
  return { type: 'goodbye', farewell: alone ? 'call_over' : 'not_confirmed', locale };
}

/** True while this very call is the one that the party is on, and its session still waits or talks. */
function isAdmitted(session: CallSession, { attemptId, callRef }: GatheredDigits): boolean {
  const leg = legOnLine(session, partyOfAttempt(attemptId));
  return leg?.id === attemptId && leg.callRef === callRef && openStatuses.has(session.status);
}

const openStatuses: ReadonlySet<string> = new Set(['calling_provider', 'connecting', 'active']);
