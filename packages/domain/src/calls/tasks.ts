import type { Instant } from '../shared/instant.ts';
import type { Retries, Task, TaskKey } from '../shared/task.ts';
import type { PartyName } from './session.ts';

interface OfSession {
  readonly sessionId: string;
}
interface OfProvider extends OfSession {
  readonly providerId: string;
}
interface Due {
  readonly at: Instant;
}

interface Recording {
  readonly attemptId: string;
  readonly word: 'start' | 'stop' | 'settle';
  readonly at: Instant | null;
}

/** What tasks of a call carry, by shape; each shape has its schema in the contracts. */
export interface CallPayloads {
  readonly dial: OfProvider & { readonly number: number };
  /** With an attempt: see what became of it. Without: decide the session with what is known. */
  readonly attempt: OfSession & { readonly attemptId?: string | undefined };
  /** `anew`: when an admin decided otherwise of what had been settled. */
  readonly settlement: OfSession & { readonly action: 'capture' | 'release'; readonly anew?: Instant | undefined };
  readonly provider: OfProvider;
  /** What both parties are told as the included time runs out. */
  readonly talk: OfSession & { readonly word: 'warning' | 'farewell' };
}

/** A call waits for these: soon again, and for about ten minutes. */
const whileACallWaits: Retries = { maxAttempts: 14, minBackoffSeconds: 5, maxBackoffSeconds: 60 };
/** Money is owed: for 24 hours. */
const forADay: Retries = { maxAttempts: 60, minBackoffSeconds: 10, maxBackoffSeconds: 1800, maxRetrySeconds: 86_400 };
const safety: Retries = { maxAttempts: 10, minBackoffSeconds: 10, maxBackoffSeconds: 300 };

/** Every queue of a call: what its tasks carry, and how long it goes on with one that fails. */
export const callQueues = {
  executeCallTask: { carries: 'dial', retries: whileACallWaits },
  dialProviderTask: { carries: 'dial', retries: whileACallWaits },
  attemptTimeoutTask: { carries: 'attempt', retries: safety },
  settleCallTask: { carries: 'settlement', retries: forADay },
  setProviderAvailableTask: { carries: 'provider', retries: safety },
  busySafetyTimeoutTask: { carries: 'provider', retries: safety },
  callRecordingTask: { carries: 'attempt', retries: safety },
  talkLimitTask: { carries: 'talk', retries: whileACallWaits },
} as const satisfies Readonly<Record<string, { carries: keyof CallPayloads; retries: Retries }>>;

type CallQueue = keyof typeof callQueues;
export type CallTaskData = {
  readonly [Queue in CallQueue]: CallPayloads[(typeof callQueues)[Queue]['carries']];
};
export type CallTask = { readonly [Queue in CallQueue]: Task<Queue, CallTaskData[Queue]> }[CallQueue];
export type CallTaskKey = TaskKey<CallQueue>;

const dialQueues = { client: 'executeCallTask', provider: 'dialProviderTask' } as const;

/**
 * Every task of a call. A queue takes a name once and refuses it for about an hour after the task ran or was cancelled,
 * so a name says all that makes two tasks the same: what is looked at again has its instant in it.
 */
export const callTasks = {
  dial: ({ sessionId, providerId, party, number, at }: OfProvider & Due & { party: PartyName; number: number }) => ({
    queue: dialQueues[party],
    name: `${sessionId}-${party}-${number}`,
    data: { sessionId, providerId, number },
    at,
  }),
  /** Asks the carrier about the attempt at this instant, in case its own word never came. */
  watchAttempt: ({ sessionId, attemptId, at }: OfSession & Due & { attemptId: string }) => ({
    queue: 'attemptTimeoutTask',
    name: `${sessionId}-${attemptId}-${at}`,
    data: { sessionId, attemptId },
    at,
  }),
  /** Looks at this instant whether the session is over, even if some event is still missing. */
  awaitFacts: ({ sessionId, at }: OfSession & Due) => ({
    queue: 'attemptTimeoutTask',
    name: `${sessionId}-facts-${at}`,
    data: { sessionId },
    at,
  }),
  settle: ({ sessionId, action, anew }: CallTaskData['settleCallTask']) => ({
    queue: 'settleCallTask',
    name: [sessionId, 'settle', ...(anew === undefined ? [] : [anew])].join('-'),
    data: { sessionId, action, ...(anew !== undefined && { anew }) },
    at: null,
  }),
  freeProvider: ({ sessionId, providerId, at }: OfProvider & { readonly at: Instant | null }) => ({
    queue: 'setProviderAvailableTask',
    name: `${sessionId}-free`,
    data: { sessionId, providerId },
    at,
  }),
  /** Looks at this instant whether the provider is still kept busy for nothing. */
  watchProvider: ({ sessionId, providerId, at }: OfProvider & Due) => ({
    queue: 'busySafetyTimeoutTask',
    name: `${sessionId}-watch-${at}`,
    data: { sessionId, providerId },
    at,
  }),
  /** Starts or stops the recording of a call, or asks the carrier what became of it. */
  record: ({ sessionId, attemptId, word, at }: OfSession & Recording) => ({
    queue: 'callRecordingTask',
    name: `${sessionId}-${attemptId}-recording-${word}`,
    data: { sessionId, attemptId },
    at,
  }),
  talkLimit: ({ sessionId, word, at }: CallTaskData['talkLimitTask'] & Due) => ({
    queue: 'talkLimitTask',
    name: `${sessionId}-${word}-${at}`,
    data: { sessionId, word },
    at,
  }),
} as const satisfies Readonly<Record<string, (of: never) => CallTask>>;
