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

/** One thing in full, beside the table: it takes the focus when it opens, Esc closes it, and the focus goes back. */
export function Drawer({ title, onClose, deeds, zone, children }: DrawerProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useKeys({ Escape: onClose });
  useEffect(() => {
    const before = document.activeElement;
    if (heading.current) focusOn(heading.current);
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section className="drawer" aria-labelledby={titleId}>
      <header className="drawer-top">
        <h2 id={titleId} ref={heading} className="text-l">
          {title}
        </h2>
        <button type="button" className="button" data-tone="plain" onClick={onClose}>
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
