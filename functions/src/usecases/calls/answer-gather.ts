import { legEnd } from '@sos/domain/calls/billing';
import { acceptedAttempt, type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { HandleEvent } from './handle-event.ts';
import type { VoiceReply } from './ports.ts';

/** How often the question is asked before a silent or wrong answer counts as none. */
const ROUNDS = 3;
const ACCEPT = '1';

export interface GatheredDigits {
  readonly sessionId: string;
  readonly attemptId: string;
  readonly callRef: string;
  /** Empty when nothing was pressed. */
  readonly digits: string;
  /** 1 for the first time the question was asked. */
  readonly round: number;
  readonly locale: Locale;
  readonly at: Instant;
}

/** What a telephone hears after the question. Only the digit 1 accepts; whoever accepts too late is told so. */
export function makeAnswerGather(needs: { readonly handleEvent: HandleEvent }) {
  return async (gathered: GatheredDigits): Promise<VoiceReply> => {
    const { sessionId, attemptId, callRef, at, locale } = gathered;
    if (gathered.digits !== ACCEPT) return askAgain(needs.handleEvent, gathered);
    const transition = await needs.handleEvent(sessionId, { type: 'accepted', attemptId, callRef, at });
    const session = transition?.session;
    if (session && isAdmitted(session, gathered)) {
      return { type: 'join', sessionId, attemptId, locale, maxTalk: session.rules.maxTalk };
    }
    return { type: 'goodbye', farewell: session?.endReason === 'client_hung_up' ? 'client_gone' : 'call_over', locale };
  };
}

async function askAgain(handleEvent: HandleEvent, gathered: GatheredDigits): Promise<VoiceReply> {
  const { sessionId, attemptId, callRef, at, locale, round } = gathered;
  if (round < ROUNDS) return { type: 'ask', party: partyOfAttempt(attemptId), locale, round: round + 1 };
  await handleEvent(sessionId, { type: 'declined', attemptId, callRef, at });
  return { type: 'goodbye', farewell: 'not_confirmed', locale };
}

/** True while this very call is the one that the party accepted, and its session still waits or talks. */
function isAdmitted(session: CallSession, { attemptId, callRef }: GatheredDigits): boolean {
  const leg = acceptedAttempt(session[partyOfAttempt(attemptId)]);
  const mine = leg?.id === attemptId && leg.callRef === callRef;
  return mine && legEnd(leg, session.conferenceEndedAt) === null && openStatuses.has(session.status);
}

const openStatuses: ReadonlySet<string> = new Set(['calling_provider', 'connecting', 'active']);
