import type { TaskHandlers } from '@sos/contracts/tasks';
import type { CallTaskData } from '@sos/domain/calls/tasks';
import type { Alerts, Clock, Log, Tasks } from '../shared/ports.ts';
import { makeAdminCancelCall, makeAdminFreeProvider, makeForceSettle } from './admin-deeds.ts';
import { makeAnswerGather } from './answer-gather.ts';
import { makeAwaitFacts } from './await-facts.ts';
import { makeCancelCall } from './cancel-call.ts';
import { makeDialAttempt } from './dial-attempt.ts';
import { makeDialDue } from './dial-due.ts';
import { makeDialIn } from './dial-in.ts';
import { makeFindCall } from './find-call.ts';
import { makeFreeProvider } from './free-provider.ts';
import { type HandleEvent, makeHandleEvent } from './handle-event.ts';
import { makeKeepRecording } from './keep-recording.ts';
import { makeNoteRecording } from './note-recording.ts';
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
import { makeFreeForgotten, makeRecoverStuck } from './recover-stuck.ts';
import type { Recorder, Recordings } from './recording-ports.ts';
import { makeRefuseDial } from './refuse-dial.ts';
import { makeRunEffects } from './run-effects.ts';
import { makeSettleSession } from './settle-session.ts';
import { makeTellWaiting } from './tell-waiting.ts';
import { makeWatchAttempt } from './watch-attempt.ts';
import { makeWatchProvider } from './watch-provider.ts';
import { makeWatchTalk } from './watch-talk.ts';

export interface CallDeskPorts {
  readonly sessions: Sessions;
  readonly lines: LineBook;
  readonly locks: DialLocks;
  readonly carrier: Carrier;
  readonly recorder: Recorder;
  readonly recordings: Recordings;
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
  const handleEvent: HandleEvent = (...given) => provingNumbers(...given);
  const findCall = makeFindCall(ports);
  const tellWaiting = makeTellWaiting({ ...ports, handleEvent });
  const refuse = makeRefuseDial({ ...ports, handleEvent });
  const dialAttempt = makeDialAttempt({ ...ports, dial: makeGuardedDial(ports), findCall, tellWaiting, refuse });
  const runEffects = makeRunEffects({ ...ports, findCall, dialAttempt });
  const handle = makeHandleEvent({ ...ports, runEffects });
  const provingNumbers = makeProveNumber({ ...ports, handleEvent: handle });
  const reconcile = makeReconcile({ ...ports, findCall, handleEvent });
  const noteRecording = makeNoteRecording({ ...ports, handleEvent });
  const freeProvider = makeFreeProvider({ ...ports, reconcile, runEffects });
  const needs = { ...ports, handleEvent, runEffects, reconcile, freeProvider, tellWaiting };
  const deeds = {
    handleEvent,
    runEffects,
    freeProvider,
    noteRecording,
    keepRecording: makeKeepRecording({ ...ports, findCall, noteRecording }),
    dialDue: makeDialDue(needs),
    answerGather: makeAnswerGather(needs),
    ...makeDialIn(needs),
    cancelCall: makeCancelCall(needs),
    adminCancelCall: makeAdminCancelCall(needs),
    adminForceSettle: makeForceSettle(needs),
    adminFreeProvider: makeAdminFreeProvider(needs),
    watchAttempt: makeWatchAttempt(needs),
    awaitFacts: makeAwaitFacts(needs),
    watchProvider: makeWatchProvider(needs),
    watchTalk: makeWatchTalk(needs),
    settleSession: makeSettleSession(needs),
    recoverStuck: makeRecoverStuck(needs),
    freeForgotten: makeFreeForgotten(needs),
  };
  /** What each queue of a call leads to. */
  const taskHandlers = {
    executeCallTask: (data) => deeds.dialDue({ ...data, party: 'client' }),
    dialProviderTask: (data) => deeds.dialDue({ ...data, party: 'provider' }),
    attemptTimeoutTask: ({ sessionId, attemptId }) =>
      attemptId === undefined ? deeds.awaitFacts({ sessionId }) : deeds.watchAttempt({ sessionId, attemptId }),
    settleCallTask: deeds.settleSession,
    setProviderAvailableTask: (data) => deeds.freeProvider(data),
    busySafetyTimeoutTask: deeds.watchProvider,
    callRecordingTask: deeds.keepRecording,
    talkLimitTask: deeds.watchTalk,
  } satisfies Partial<TaskHandlers<keyof CallTaskData>>;
  return { ...deeds, taskHandlers };
}
