import { Waiting } from '@sos/browser/notices.tsx';
import { Page } from '@sos/browser/page.tsx';
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
      <Waiting />
    </Page>
  );
}
