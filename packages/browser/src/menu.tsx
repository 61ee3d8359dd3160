import { Skeleton } from '@sos/ui/skeleton';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { CrashBoundary } from './crash-boundary.tsx';

interface MenuProps {
  /** What a button names in its `popoverTarget`. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A menu that the browser opens, closes and gives the focus back from; its content loads when it is first opened. */
export function Menu({ id, children }: MenuProps) {
  const [opened, setOpened] = useState(false);
  return (
    <div id={id} popover="auto" className="menu" onBeforeToggle={() => setOpened(true)}>
      {opened && (
        <CrashBoundary path={id} lost="part">
          <Suspense fallback={<Skeleton inline="100%" block="6rem" />}>{children}</Suspense>
        </CrashBoundary>
      )}
    </div>
  );
}
