import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@sos/ui/skeleton';
import { Suspense, lazy, useDeferredValue } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { useParams } from 'react-router';
import { Profile } from '../../features/providers/profile.tsx';
import { useLiveAvailability } from '../../shared/providers/use-live-availability.ts';
import { profileQuery } from '../../features/providers/queries.ts';
import { CallableError, reasonOf } from '@sos/browser/callable-client';
import { useAccount } from '@sos/browser/auth/account';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { useCurrency } from '@sos/browser/currency';
import { useWords, WithWords } from '../../shared/words.ts';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Component as NotFound } from './not-found.tsx';

const ReportReview = lazy(() =>
  import('../../features/reviews/report-review.tsx').then((module) => ({ default: module.ReportReview })),
);
const ReceivedReviews = lazy(() =>
  import('../../features/reviews/received-reviews.tsx').then((module) => ({ default: module.ReceivedReviews })),
);

/** Comes after the profile, which needs none of it. */
function Part({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  return (
    <CrashBoundary path={path} lost="nothing">
      <Suspense>{children}</Suspense>
    </CrashBoundary>
  );
}

/** What the provider reads on the own profile: every review, with the form for a reply. */
function OwnReviews({ uid, ownName }: { readonly uid: string; readonly ownName: string }) {
  const { say } = useWords();
  return (
    <section className="grid gap-4">
      <h2 className="text-l">{say('profile.reviews')}</h2>
      <Part path={uid}>
        <WithWords areas={['reviews']}>
          <ReceivedReviews uid={uid} ownName={ownName} />
        </WithWords>
      </Part>
    </section>
  );
}

export function Component() {
  return (
    <WithQueries>
      <ProfilePage />
    </WithQueries>
  );
}

function ProfilePage() {
  const { say } = useWords();
  const { providerId = '' } = useParams();
  // Drawn in pieces, so that a slow telephone hears its owner meanwhile.
  const { data, error, fetchStatus, refetch } = useDeferredValue(useQuery(profileQuery(providerId, useCurrency())));
  if (data) return <KnownProfile provider={data} />;
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (error && reasonOf(error) === 'not_found') return <NotFound />;
  return (
    <Page title={say('profile.title')} description={say('search.description')}>
      <h1 className="visually-hidden">{say('profile.title')}</h1>
      {problem ? (
        <Problem error={problem} money="untouched" onRetry={() => void refetch()} />
      ) : (
        <Skeleton inline="100%" block="100dvh" />
      )}
    </Page>
  );
}

/** Whether they can be called follows them live. */
function KnownProfile({ provider }: { readonly provider: ComponentProps<typeof Profile>['provider'] }) {
  const { id, displayName, headline, availability } = provider;
  const uid = useAccount()?.uid;
  const live = useLiveAvailability([id]);
  return (
    <Page key="ready" title={displayName} description={headline}>
      <Profile
        provider={{ ...provider, availability: live.get(id) ?? availability }}
        renderReviewAction={(review) => (
          <Part path={review.id}>
            <ReportReview providerId={id} reviewId={review.id} authorName={review.authorName} />
          </Part>
        )}
        ownReviews={uid === id ? <OwnReviews uid={uid} ownName={displayName} /> : null}
      />
    </Page>
  );
}
