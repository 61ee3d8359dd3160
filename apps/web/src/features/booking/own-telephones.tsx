import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import type { Account } from '@sos/browser/auth/account';
import { Suspense, lazy } from 'react';
import type { Draft } from './draft.ts';

const SavedTelephones = lazy(() =>
  import('../../shared/telephones/saved-telephones.tsx').then((module) => ({ default: module.SavedTelephones })),
);

interface OwnTelephonesProps {
  readonly account: Account | null;
  readonly onChoose: (number: Pick<Draft, 'phone' | 'country'>) => void;
  /** The country of the telephone that they used last. */
  readonly onKnown: (country: string) => void;
}

/** The telephones that the person keeps. They come after the form, which needs none of them. */
export function OwnTelephones({ account, onChoose, onKnown }: OwnTelephonesProps) {
  if (!account) return null;
  const { uid } = account;
  return (
    <CrashBoundary path={uid} lost="nothing">
      <Suspense>
        <SavedTelephones uid={uid} onChoose={onChoose} onKnown={onKnown} />
      </Suspense>
    </CrashBoundary>
  );
}
