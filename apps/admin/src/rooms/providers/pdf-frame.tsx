import { Button } from '@sos/ui/button';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';

/** A PDF in the page once it is asked for: its viewer takes the focus as it loads, and with it keys that are pressed meanwhile. */
export function PdfFrame({ url, name }: { readonly url: string; readonly name: string }) {
  const { say } = useWords();
  const [isAsked, setAsked] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const shown = frame.current;
    return shown ? keepFocusOutOf(shown) : undefined;
  }, [isAsked]);
  if (isAsked) return <iframe ref={frame} className="application-pdf" src={`${url}#navpanes=0`} title={name} />;
  return (
    <div>
      <Button onClick={() => setAsked(true)}>{say('adminProviders.file.show', { name })}</Button>
    </div>
  );
}

/** Returns what ends it. A pointer above the frame, or Tab, says that somebody wants to go there. */
function keepFocusOutOf(frame: HTMLIFrameElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let last = document.activeElement;
  let isAbove = false;
  let isTab = false;
  frame.addEventListener('pointerenter', () => (isAbove = true), { signal });
  frame.addEventListener('pointerleave', () => (isAbove = false), { signal });
  document.addEventListener('keydown', ({ key }) => (isTab = key === 'Tab'), { signal, capture: true });
  document.addEventListener('focusin', ({ target }) => (last = target instanceof Element ? target : last), { signal });
  const giveBack = () => {
    if (document.activeElement !== frame || isAbove || isTab) return;
    frame.blur();
    if (last instanceof HTMLElement && last !== frame) last.focus({ preventScroll: true });
  };
  // The page loses the focus to the frame's own page, and tells nothing else of it.
  window.addEventListener('blur', giveBack, { signal });
  return () => ending.abort();
}
