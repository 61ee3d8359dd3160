import { Waiting } from '@sos/browser/notices.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { Page } from '@sos/browser/page.tsx';
import { Button } from '@sos/ui/button';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useSecondFactor, useSecondFactorAgain } from '../shared/second-factor/use-second-factor.ts';
import { useWords } from '../shared/words.ts';
import { signOut } from './sign-out.ts';

const Enrolment = lazy(() =>
  import('../shared/second-factor/enrolment.tsx').then((module) => ({ default: module.Enrolment })),
);
const ProveFactor = lazy(() => import('./prove-factor.tsx').then((module) => ({ default: module.ProveFactor })));

/** Lets nobody to the rooms whose second factor is asked for and not shown; the server would refuse them everything. */
export function FactorGate({ children }: { readonly children: ReactNode }) {
  const { data, isLoading } = useSecondFactor();
  const again = useSecondFactorAgain();
  const [enrolling, setEnrolling] = useState(false);
  if (isLoading) return <Waiting />;
  const isAsked = data !== undefined && !data.proved;
  if (enrolling || (isAsked && data.required && !data.enrolled)) {
    const done = () => {
      setEnrolling(false);
      void again();
    };
    return (
      <Entry text="admin.factor.required.text">
        <Enrolment onBegun={() => setEnrolling(true)} onDone={done} />
      </Entry>
    );
  }
  if (!isAsked || !data.enrolled) return children;
  return (
    <Entry text="admin.factor.prove.text">
      <ProveFactor onProved={() => void again()} />
    </Entry>
  );
}

interface EntryProps {
  readonly text: 'admin.factor.required.text' | 'admin.factor.prove.text';
  readonly children: ReactNode;
}

function Entry({ text, children }: EntryProps) {
  const { say } = useWords();
  return (
    <Page hidden title={say('admin.factor.title')} description={say('admin.about')}>
      <div className="entry">
        <h1 className="text-xl">{say('admin.factor.title')}</h1>
        <p className="text-soft">{say(text)}</p>
        <Suspense fallback={<Skeleton inline="min(26rem, 80%)" block="2.25rem" />}>{children}</Suspense>
        <Button onClick={() => void signOut()}>{say('admin.signOut')}</Button>
      </div>
    </Page>
  );
}
