import { focusOn } from '@sos/browser/keep-focus';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useKeys } from '../keyboard/use-keys.ts';
import { TheirZone } from '../time/zone.ts';
import { TheirZoneNote } from '../time/zone-note.tsx';
import { useWords } from '../words.ts';

interface DrawerProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What can be done with the thing. */
  readonly deeds?: ReactNode;
  /** Where the person is whom it is about; null where nobody knows it, undefined where it is about nobody. */
  readonly zone?: string | null | undefined;
  readonly children: ReactNode;
}

/** One thing in full, beside the table: it takes the focus when it opens, Esc closes it, and the focus goes to its line, or back. */
export function Drawer({ title, onClose, deeds, zone, children }: DrawerProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const line = useRef<HTMLElement>(null);
  const close = () => {
    line.current = document.querySelector<HTMLElement>('tr[aria-current]');
    onClose();
  };
  useKeys({ Escape: close });
  useEffect(() => {
    const before = document.activeElement;
    if (heading.current) focusOn(heading.current);
    return () => {
      const back = line.current?.isConnected ? line.current : before;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  return (
    <section className="drawer" aria-labelledby={titleId}>
      <header className="drawer-top">
        <h2 id={titleId} ref={heading} className="text-l">
          {title}
        </h2>
        <button type="button" className="button" data-tone="plain" onClick={close}>
          {say('admin.close')}
        </button>
      </header>
      {deeds && <div className="drawer-deeds">{deeds}</div>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard */}
      <div className="drawer-content" tabIndex={0}>
        <TheirZone value={zone ?? null}>
          {zone !== undefined && <TheirZoneNote known={zone !== null} />}
          {children}
        </TheirZone>
      </div>
    </section>
  );
}
