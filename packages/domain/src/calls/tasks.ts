import type { Instant } from '../shared/instant.ts';
import type { Task, TaskKey } from '../shared/task.ts';
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

/** The queues of a call, and what the tasks of each carry. */
export interface CallTaskData {
  readonly executeCallTask: OfProvider & { readonly number: number };
  readonly dialProviderTask: OfProvider & { readonly number: number };
  /** With an attempt: see what became of it. Without: decide the session with what is known. */
  readonly attemptTimeoutTask: OfSession & { readonly attemptId?: string | undefined };
  readonly settleCallTask: OfSession & { readonly action: 'capture' | 'release' };
  readonly setProviderAvailableTask: OfProvider;
  readonly busySafetyTimeoutTask: OfProvider;
  /** What both parties are told as the included time runs out. */
  readonly talkLimitTask: OfSession & { readonly word: 'warning' | 'farewell' };
}

type CallQueue = keyof CallTaskData;
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
  settle: ({ sessionId, action }: CallTaskData['settleCallTask']) => ({
    queue: 'settleCallTask',
    name: `${sessionId}-settle`,
    data: { sessionId, action },
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
  talkLimit: ({ sessionId, word, at }: CallTaskData['talkLimitTask'] & Due) => ({
    queue: 'talkLimitTask',
    name: `${sessionId}-${word}-${at}`,
    data: { sessionId, word },
    at,
  }),
} as const satisfies Readonly<Record<string, (of: never) => CallTask>>;
