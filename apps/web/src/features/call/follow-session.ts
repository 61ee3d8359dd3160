import type { Output } from '@sos/contracts/callables';
import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import { CallableError, reasonOf } from '@sos/browser/callable-client';
import type { SessionWatch } from './watch-session.ts';

export type SessionNews =
  | {
      readonly type: 'asked';
      readonly session: SessionDocument;
      readonly offset: number;
      /** The listener is silent or behind, so that only asking brings news. */
      readonly deaf: boolean;
    }
  | { readonly type: 'seen'; readonly session: SessionDocument; readonly deviceNow: number }
  | { readonly type: 'failed'; readonly error: unknown };

/** Where news of one session come from. */
export interface SessionSources {
  readonly ask: (signal: AbortSignal) => Promise<Output<'getCallStatus'>>;
  readonly watch: (to: SessionWatch) => Promise<() => void>;
}

/** The session is not this person's to see, and asking again does not change that. */
export function isNotTheirs(error: unknown): boolean {
  return ['not_found', 'not_allowed'].includes(reasonOf(error));
}

/** Milliseconds of silence before the server is asked: while the listener has not spoken or has missed something, and else. */
const pauses = { deaf: 4_000, listening: 10_000 } as const;
/** Milliseconds until a request that is not answered counts as failed. */
const patience = 8_000;

/** What a person sees of a session: two that are alike in this are the same news. */
function newsIn({ status, client, provider, settlement }: SessionDocument): string {
  const parties = [client, provider].flatMap((party) => [party.status, party.attempts.length]);
  return [status, settlement.status, ...parties].join();
}

/** Nothing changes in it any more. */
function isSettled(session: SessionDocument): boolean {
  return isTerminal(session) && !['none', 'capture_due', 'release_due'].includes(session.settlement.status);
}

function withPatience<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CallableError('offline', 'no answer yet')), patience);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Follows a session by a listener, and asks the server whenever the listener is silent: what stands between a browser and the
 * server may cut a listener off without an error. Returns the way to stop.
 */
export function followSession({ ask, watch }: SessionSources, tell: (news: SessionNews) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: string | null = null;
  let missed = 0;
  /** Nothing more can be learnt by asking. */
  let settled = false;
  const hush = () => clearTimeout(timer);
  const askAfterSilence = () => {
    hush();
    if (!signal.aborted && !settled) timer = setTimeout(() => void askNow(), heard ? pauses.listening : pauses.deaf);
  };
  const note = (session: SessionDocument) => {
    settled = isSettled(session);
    askAfterSilence();
  };
  const askNow = async () => {
    hush();
    try {
      const { session, serverNow } = await withPatience(ask(signal), signal);
      if (signal.aborted) return;
      // One miss may be an answer that was faster than the listener.
      missed = heard === newsIn(session) ? 0 : missed + 1;
      if (missed > 0) heard = null;
      tell({ type: 'asked', session, offset: serverNow - Date.now(), deaf: missed > 1 });
      note(session);
    } catch (error) {
      if (signal.aborted) return;
      tell({ type: 'failed', error });
      settled = isNotTheirs(error);
      askAfterSilence();
    }
  };
  const deafen = () => {
    heard = null;
    askAfterSilence();
  };
  void askNow();
  const stop = watch({
    onSession: (session) => {
      if (signal.aborted) return;
      heard = newsIn(session);
      missed = 0;
      tell({ type: 'seen', session, deviceNow: Date.now() });
      note(session);
    },
    onError: deafen,
  });
  stop.catch(deafen);
  const backOnline = () => void askNow();
  globalThis.addEventListener?.('online', backOnline, { signal });
  return () => {
    controller.abort();
    hush();
    stop.then(
      (unsubscribe) => unsubscribe(),
      () => undefined,
    );
  };
}
