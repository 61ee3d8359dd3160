import type { ReactNode } from 'react';

interface ScrollFrameProps {
  readonly className: string;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

/** What is wider than a small screen and scrolls by itself, with the keyboard too. */
export function ScrollFrame({ children, ...rest }: ScrollFrameProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard
    <section {...rest} tabIndex={0}>
      {children}
    </section>
  );
}
