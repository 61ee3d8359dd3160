import type { ReactNode } from 'react';

interface BannerProps {
  readonly tone: 'signal' | 'calm' | 'wait' | 'plain';
  readonly title: string;
  readonly children?: ReactNode;
  /** Spoken at once by screen readers; for what the person must not miss. */
  readonly urgent?: boolean;
}

export function Banner({ tone, title, children, urgent = false }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={urgent ? 'alert' : undefined}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}
