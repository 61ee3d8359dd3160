export interface ConsoleWatch {
  /** How everything stands, in any form that differs when something has changed. */
  readonly onState: (state: string) => void;
  readonly onError: (error: unknown) => void;
}
type Watch = (to: ConsoleWatch) => Promise<() => void>;

/** How news arrive: at once, or by asking every few seconds. */
export type Hearing = 'live' | 'asked';

interface Followed {
  /** Something may have changed: it is time to ask. */
  readonly onNews: () => void;
  readonly onHearing: (hearing: Hearing) => void;
}

/** Milliseconds of silence after which the server is asked instead. */
const PATIENCE = 4_000;
const ASK_EVERY = 15_000;

/** Tells when to ask again: once a listener hears, at each change that it hears of, or from time to time while it hears nothing. Returns the way to stop. */
export function followConsole(watch: Watch, { onNews, onHearing }: Followed): () => void {
  let stopped = false;
  let known: string | undefined;
  let asking: ReturnType<typeof setInterval> | undefined;
  const ask = () => {
    if (stopped || asking !== undefined) return;
    onHearing('asked');
    asking = setInterval(onNews, ASK_EVERY);
    onNews();
  };
  const timer = setTimeout(ask, PATIENCE);
  const hear = (state: string) => {
    if (stopped) return;
    clearTimeout(timer);
    clearInterval(asking);
    asking = undefined;
    onHearing('live');
    // What is shown was asked for before the first state was heard, and may have changed in between.
    if (known !== state) onNews();
    known = state;
  };
  const stop = watch({ onState: hear, onError: ask });
  stop.catch(ask);
  return () => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(asking);
    stop.then(
      (unsubscribe) => unsubscribe(),
      () => undefined,
    );
  };
}
