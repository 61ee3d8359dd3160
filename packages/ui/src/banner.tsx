import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface BannerProps {
  readonly tone: 'signal' | 'calm' | 'wait' | 'plain';
  readonly title: string;
  readonly children?: ReactNode;
  /** For what the person must not miss: spoken at once, scrolled into view and given the focus. */
  readonly urgent?: boolean;
}

export function Banner({ tone, title, children, urgent = false }: BannerProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (urgent && ref.current) bringToNotice(ref.current);
  }, [urgent, title]);
  return (
    <div
      ref={ref}
      className="banner"
      data-tone={tone}
      role={urgent ? 'alert' : 'status'}
      tabIndex={urgent ? -1 : undefined}
    >
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** In the middle of the view no bar that stays at an edge can cover it; what is taller begins at the top. */
function bringToNotice(banner: HTMLElement): void {
  const block = banner.offsetHeight < innerHeight / 2 ? 'center' : 'start';
  banner.focus({ preventScroll: true });
  banner.scrollIntoView({ block });
}
