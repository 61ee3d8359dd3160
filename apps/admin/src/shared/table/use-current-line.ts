import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

interface Lines {
  readonly count: number;
  readonly scroll: RefObject<HTMLElement | null>;
  /** Brings a line into sight. */
  readonly show: (index: number) => void;
}

/** The line that the keyboard is on; a move gives it the focus. */
export function useCurrentLine({ count, scroll, show }: Lines) {
  const [{ index, moves }, setPlace] = useState({ index: 0, moves: 0 });
  const move = (step: number) => {
    setPlace((before) => {
      // The first move goes to the first line, which has no focus yet.
      const to =
        before.moves === 0 && !scroll.current?.contains(document.activeElement) ? before.index : before.index + step;
      return { index: Math.max(0, Math.min(to, count - 1)), moves: before.moves + 1 };
    });
  };
  useEffect(() => {
    if (moves === 0) return;
    show(index);
    // The line is drawn once it is in sight.
    const frame = requestAnimationFrame(() => focusLine(scroll.current, index));
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-deps -- only a move asks for the focus
  }, [moves]);
  return { index, move, choose: (to: number) => setPlace((before) => ({ ...before, index: to })) };
}

function focusLine(scroll: HTMLElement | null, index: number): void {
  scroll?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus();
}
