import { Page } from '@sos/browser/page.tsx';
import { AdminsOnly } from '../admins-only.tsx';
import { ApplicationList } from '../../features/applications/application-list.tsx';
import { useWords } from '../../shared/words.ts';
import '../../features/applications/applications.css';

export function Component() {
  const { say } = useWords();
  return (
    <Page hidden title={say('applications.title')} description={say('shell.promise')}>
      <div className="grid gap-6">
        <h1 className="text-xl">{say('applications.title')}</h1>
        <AdminsOnly>
          <ApplicationList />
        </AdminsOnly>
      </div>
    </Page>
  );
}
