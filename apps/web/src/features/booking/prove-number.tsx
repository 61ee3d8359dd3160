import { Skeleton } from '@sos/ui/skeleton';
import { lazy, Suspense } from 'react';
import { WithWords } from '../../shared/words.ts';

const ProveTelephone = lazy(async () => ({
  default: (await import('../../shared/phone/prove-telephone.tsx')).ProveTelephone,
}));

interface ProveNumberProps {
  readonly phone: string;
  readonly onProved: () => void;
}

/** A number whose last call came to nothing may be booked with again once somebody has shown that they answer it. */
export function ProveNumber(props: ProveNumberProps) {
  return (
    <Suspense fallback={<Skeleton inline="100%" block="12rem" />}>
      <WithWords areas={['applications']}>
        <ProveTelephone {...props} />
      </WithWords>
    </Suspense>
  );
}
