import { Page } from '@sos/browser/page.tsx';
import { useParams } from 'react-router';
import { AdminsOnly } from '../admins-only.tsx';
import { ReviewApplication } from '../../features/applications/review-application.tsx';
import { useWords } from '../../shared/words.ts';
import '../../features/applications/applications.css';

export function Component() {
  const { say } = useWords();
  const { uid = '' } = useParams();
  return (
    <Page hidden title={say('applications.title')} description={say('shell.promise')}>
      <AdminsOnly>
        <ReviewApplication key={uid} uid={uid} />
      </AdminsOnly>
    </Page>
  );
}
