import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { lazy, Suspense } from 'react';
import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { Now } from '../../features/console/now.tsx';
import { OwnReviews } from '../../features/console/own-reviews.tsx';
import { useWords, WithWords } from '../../shared/words.ts';

const OwnPaydays = lazy(() =>
  import('../../features/earnings/paydays.tsx').then((module) => ({ default: module.OwnPaydays })),
);

const DeskDevice = lazy(() =>
  import('../../features/notifications/desk-device.tsx').then((module) => ({ default: module.DeskDevice })),
);

/** The desk stands without. */
const paydaysOf = (uid: string) => (
  <CrashBoundary path="paydays" lost="nothing">
    <Suspense>
      <OwnPaydays uid={uid} />
    </Suspense>
  </CrashBoundary>
);

const device = (
  <CrashBoundary path="device" lost="nothing">
    <Suspense>
      <WithWords areas={['notifications']}>
        <DeskDevice />
      </WithWords>
    </Suspense>
  </CrashBoundary>
);

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('console.title')}>
      {({ uid, own }) => (
        <Now
          uid={uid}
          own={own}
          reviews={<OwnReviews reviews={own.shown.reviews} />}
          paydays={paydaysOf(uid)}
          device={device}
        />
      )}
    </ConsoleFrame>
  );
}
