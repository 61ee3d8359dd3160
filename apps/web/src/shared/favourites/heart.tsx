import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { lazy, Suspense } from 'react';

const FavouriteButton = lazy(() =>
  import('./favourite-button.tsx').then((module) => ({ default: module.FavouriteButton })),
);

/** The heart of one provider, which comes after everything else and may stay away. */
export function Heart(props: { readonly providerId: string; readonly name: string }) {
  return (
    <CrashBoundary path={props.providerId} lost="nothing">
      <Suspense>
        <FavouriteButton {...props} />
      </Suspense>
    </CrashBoundary>
  );
}
