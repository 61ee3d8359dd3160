/** Gives the focus to something that has none by itself, such as a heading. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** The same, and brings it out from under whatever bar lies over the page. */
export function focusInSight(element: HTMLElement): void {
  focusOn(element);
  element.scrollIntoView({ block: 'nearest' });
}

/** When the element with the focus is taken out of `root`, the nearest heading that is left gets the focus. Returns the way to stop. */
export function keepFocus(root: HTMLElement): () => void {
  /** The focused element and what it stands in, innermost first. */
  let path: readonly Element[] = [];
  const note = ({ target }: FocusEvent) => {
    path = target instanceof Element ? [...ancestors(target, root)] : [];
  };
  const watch = new MutationObserver(() => {
    if (path[0] === undefined || path[0].isConnected) return;
    const left = path.filter((element) => element.isConnected);
    path = [];
    if (document.activeElement && document.activeElement !== document.body) return;
    const heading = left.map((element) => element.querySelector<HTMLElement>('h1, h2')).find((found) => found);
    focusOn(heading ?? root);
  });
  root.addEventListener('focusin', note);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    watch.disconnect();
  };
}

function* ancestors(from: Element, root: Element): Generator<Element> {
  for (let at: Element | null = from; at; at = at === root ? null : at.parentElement) yield at;
}
