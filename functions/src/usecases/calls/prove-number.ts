import { partyOfAttempt } from '@sos/domain/calls/session';
import type { Log } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { LineBook, ProvedNumbers } from './ports.ts';

export interface ProveNumberNeeds {
  readonly handleEvent: HandleEvent;
  readonly lines: Pick<LineBook, 'numbers'>;
  readonly numbers: Pick<ProvedNumbers, 'prove'>;
  readonly log: Log;
}

/** Handles an event; a number that accepts a call is remembered, so that it may ring as often as calls need. */
export function makeProveNumber(needs: ProveNumberNeeds): HandleEvent {
  return async (sessionId, event, auditOf) => {
    const transition = await needs.handleEvent(sessionId, event, auditOf);
    if (event.type === 'accepted' && transition?.changed) await prove(needs, sessionId, event.attemptId);
    return transition;
  };
}

/** The call goes on also when this fails; the next acceptance proves the number. */
async function prove({ lines, numbers, log }: ProveNumberNeeds, sessionId: string, attemptId: string): Promise<void> {
  try {
    const known = await lines.numbers(sessionId);
    if (known) await numbers.prove(known[partyOfAttempt(attemptId)]);
  } catch (error) {
    log.warn('number_not_proved', { session: sessionId, error });
  }
}
