import { Page } from '@sos/browser/page.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { followLink } from '../../features/affiliates/follow-link.ts';
import { useWords } from '../../shared/words.ts';

/** Where a link of an affiliate ends when the redirect is out of reach: it counts the click and leads on. */
export function Component() {
  const { say } = useWords();
  const { code = '' } = useParams();
  const navigate = useNavigate();
  useEffect(() => {
    void followLink(code).then((landing) => navigate(landing, { replace: true }));
  }, [code, navigate]);
  return (
    <Page hidden title={say('shell.promise')} description={say('shell.promise')}>
      <div className="grid gap-4">
        <output className="visually-hidden">{say('frame.loading')}</output>
        <Skeleton inline="min(26rem, 80%)" block="2.5rem" />
        <Skeleton inline="100%" block="10rem" />
      </div>
    </Page>
  );
}
