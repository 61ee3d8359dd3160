import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useWords, WithWords } from '../../shared/words.ts';

const ProveTelephone = lazy(async () => ({
  default: (await import('../../shared/phone/prove-telephone.tsx')).ProveTelephone,
}));

/** The way back for whoever has lost the number at which their calls rang. */
export function ProveNumber({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const proved = () => queries.invalidateQueries({ queryKey: ['getOwnProfile', uid] });
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{say('console.off.prove')}</Button>
      </div>
    );
  }
  return (
    <Suspense fallback={null}>
      <WithWords areas={['applications']}>
        <ProveTelephone phone="" onProved={proved} />
      </WithWords>
    </Suspense>
  );
}
