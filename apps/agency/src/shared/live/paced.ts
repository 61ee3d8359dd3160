export interface Paced {
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Acts at once when it is asked to, and of all that is asked within the pause after it once more at its end. */
export function paced(act: () => void, pauseMs: () => number): Paced {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const go = () => {
    isAsked = false;
    pause = setTimeout(() => {
      pause = undefined;
      if (isAsked) go();
    }, pauseMs());
    act();
  };
  return {
    ask: () => {
      if (pause === undefined) go();
      else isAsked = true;
    },
    stop: () => {
      clearTimeout(pause);
      pause = undefined;
      isAsked = false;
    },
  };
}
