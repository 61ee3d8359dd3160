import type { ReactNode } from 'react';

interface StatusProps {
  readonly tone: 'calm' | 'wait' | 'off';
  readonly children: ReactNode;
}

/** A dot with its words; the colour alone never carries the meaning. */
export function Status({ tone, children }: StatusProps) {
  return (
    <span className="status" data-tone={tone}>
      {children}
    </span>
  );
}
