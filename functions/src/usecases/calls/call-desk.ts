import type { TaskHandlers } from '@sos/contracts/tasks';
import type { CallTaskData } from '@sos/domain/calls/tasks';
import type { Alerts, Clock, Log, Tasks } from '../shared/ports.ts';
import { makeAnswerGather } from './answer-gather.ts';
import { makeAwaitFacts } from './await-facts.ts';
import { makeCancelCall } from './cancel-call.ts';
import { makeDialAttempt } from './dial-attempt.ts';
import { makeDialDue } from './dial-due.ts';
import { type HandleEvent, makeHandleEvent } from './handle-event.ts';
import { makeGuardedDial } from './guarded-dial.ts';
import { makeProveNumber } from './prove-number.ts';
import type {
  Carrier,
  DialCosts,
  DialLocks,
  LineBook,
  ProvedNumbers,
  ProviderDesk,
  Sessions,
  Settlements,
} from './ports.ts';
import type { GuardDial } from '../limits/ports.ts';
import type { Payments } from '../payments/ports.ts';
import { makeReconcile } from './reconcile.ts';
import { makeRecoverStuck } from './recover-stuck.ts';
import { makeRefuseDial } from './refuse-dial.ts';
import { makeRunEffects } from './run-effects.ts';
import { makeSettleSession } from './settle-session.ts';
import { makeTellWaiting } from './tell-waiting.ts';
import { makeWatchAttempt } from './watch-attempt.ts';
import { makeWatchProvider } from './watch-provider.ts';

export interface CallDeskPorts {
  readonly sessions: Sessions;
  readonly lines: LineBook;
  readonly locks: DialLocks;
  readonly carrier: Carrier;
  readonly tasks: Tasks;
  readonly desk: ProviderDesk;
  readonly settlements: Settlements;
  readonly payments: Pick<Payments, 'read'>;
  readonly numbers: ProvedNumbers;
  readonly costs: DialCosts;
  readonly guardDial: GuardDial;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** All that happens to a call after its booking, put together once: events lead to effects, and a refused dial is an event again. */
export function makeCallDesk(ports: CallDeskPorts) {
  const handleEvent: HandleEvent = (sessionId, event) => provingNumbers(sessionId, event);
  const tellWaiting = makeTellWaiting({ ...ports, handleEvent });
  const dialAttempt = makeDialAttempt({
    ...ports,
    dial: makeGuardedDial(ports),
    tellWaiting,
    refuse: makeRefuseDial({ ...ports, handleEvent }),
  });
  const runEffects = makeRunEffects({ ...ports, dialAttempt });
  const handle = makeHandleEvent({ ...ports, runEffects });
  const provingNumbers = makeProveNumber({ ...ports, handleEvent: handle });
  const reconcile = makeReconcile({ ...ports, handleEvent });
  const needs = { ...ports, handleEvent, runEffects, reconcile, tellWaiting };
  const deeds = {
    handleEvent,
    runEffects,
    dialDue: makeDialDue(needs),
    answerGather: makeAnswerGather(needs),
    cancelCall: makeCancelCall(needs),
    watchAttempt: makeWatchAttempt(needs),
    awaitFacts: makeAwaitFacts(needs),
    watchProvider: makeWatchProvider(needs),
    settleSession: makeSettleSession(needs),
    recoverStuck: makeRecoverStuck(needs),
  };
  /** What each queue of a call leads to. */
  const taskHandlers = {
    executeCallTask: (data) => deeds.dialDue({ ...data, party: 'client' }),
    dialProviderTask: (data) => deeds.dialDue({ ...data, party: 'provider' }),
    attemptTimeoutTask: ({ sessionId, attemptId }) =>
      attemptId === undefined ? deeds.awaitFacts({ sessionId }) : deeds.watchAttempt({ sessionId, attemptId }),
    settleCallTask: deeds.settleSession,
    setProviderAvailableTask: ({ sessionId, providerId, answer = 'none' }) =>
      ports.desk.free(providerId, { sessionId, answer, at: ports.clock.now() }),
    busySafetyTimeoutTask: deeds.watchProvider,
  } satisfies Partial<TaskHandlers<keyof CallTaskData>>;
  return { ...deeds, taskHandlers };
}
