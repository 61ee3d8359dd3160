import { focusOn } from '@sos/browser/keep-focus';
import { createContext, useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** Whether the person has gone from one step to another; until then the focus stays where the page has put it. */
export const StepMoved = createContext(false);

/** The heading of a step takes the focus when the step follows another one, as after a navigation, and the booking is seen from its top. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  const moved = useContext(StepMoved);
  useEffect(() => {
    if (!ref.current || !moved) return;
    focusOn(ref.current);
    ref.current.closest('.booking')?.scrollIntoView({ block: 'start' });
  }, [moved]);
  return (
    <h2 ref={ref} tabIndex={-1} className="text-l">
      {children}
    </h2>
  );
}
