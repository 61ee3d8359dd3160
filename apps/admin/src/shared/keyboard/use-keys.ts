import { useEffectEvent, useLayoutEffect } from 'react';

type Keys = Readonly<Record<string, () => void>>;

const writing = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]';

/** Whether a key belongs to somebody who writes, to a dialog that is open, or to the browser. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest(writing) != null || document.querySelector('dialog[open], [popover]:popover-open') !== null;
}

/** Keys that work anywhere on the page, by what they write: `j`, `/`, `Escape`. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = keys[event.key];
    if (!action || isTaken(event)) return;
    event.preventDefault();
    action();
  });
  // Whoever sees the page may press a key: the keys are heard from the moment that it is drawn.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
