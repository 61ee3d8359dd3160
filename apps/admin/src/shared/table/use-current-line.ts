import { useLayoutEffect, useState } from 'react';
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
  // The key after a move is for the line that it went to: the focus is there before the browser hears that key.
  useLayoutEffect(() => {
    if (moves === 0) return;
    show(index);
    return focusLine(scroll.current, index);
    // oxlint-disable-next-line react/exhaustive-deps -- only a move asks for the focus
  }, [moves]);
  const choose = (to: number) => setPlace((before) => ({ ...before, index: to }));
  return { index: Math.min(index, count - 1), move, choose };
}

/** Frames that a line far away gets to be drawn. */
const patience = 60;

/** Gives a line the focus. Until a line far away is drawn, the table itself has it. Returns the way to stop. */
function focusLine(table: HTMLElement | null, index: number): () => void {
  let frame = 0;
  const focus = (left: number) => {
    const line = table?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    if (line) return line.focus();
    table?.focus({ preventScroll: true });
    if (left > 0) frame = requestAnimationFrame(() => focus(left - 1));
  };
  focus(patience);
  return () => cancelAnimationFrame(frame);
}
