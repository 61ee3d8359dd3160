export interface Paced {
  /** With the pause that follows, in ms. */
  readonly ask: (pauseMs: number) => void;
  readonly stop: () => void;
}

/** Acts at once when it is asked to, and of all that is asked within the pause after it once more at its end. */
export function paced(act: () => void): Paced {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const go = (pauseMs: number) => {
    isAsked = false;
    pause = setTimeout(() => {
      pause = undefined;
      if (isAsked) go(pauseMs);
    }, pauseMs);
    act();
  };
  return {
    ask: (pauseMs) => {
      if (pause === undefined) go(pauseMs);
      else isAsked = true;
    },
    stop: () => {
      clearTimeout(pause);
      pause = undefined;
      isAsked = false;
    },
  };
}
