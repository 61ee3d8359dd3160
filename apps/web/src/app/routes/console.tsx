import { Waiting } from '@sos/browser/notices.tsx';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { page as pageWithWords } from '../lazy-page.tsx';

function page(load: () => Promise<{ readonly Component: ComponentType }>) {
  return lazy(() => load().then(({ Component }) => ({ default: Component })));
}

const Now = page(() => import('./console-now.tsx'));
const Calls = page(() => import('./console-calls.tsx'));
const Earnings = pageWithWords(['earnings'], () => import('./console-earnings.tsx'));
const Subscription = pageWithWords(['subscription'], () => import('./console-subscription.tsx'));
const Hours = page(() => import('./console-hours.tsx'));
const Reviews = page(() => import('./console-reviews.tsx'));
const Profile = page(() => import('./console-profile.tsx'));
const Agency = pageWithWords(['ownagency'], () => import('./console-agency.tsx'));
const NotFound = page(() => import('./not-found.tsx'));

/** The pages of the provider's desk, each in a chunk of its own. */
export function Component() {
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route index element={<Now />} />
        <Route path="calls" element={<Calls />} />
        <Route path="earnings" element={<Earnings />} />
        <Route path="subscription" element={<Subscription />} />
        <Route path="hours" element={<Hours />} />
        <Route path="reviews" element={<Reviews />} />
        <Route path="profile" element={<Profile />} />
        <Route path="agency" element={<Agency />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
