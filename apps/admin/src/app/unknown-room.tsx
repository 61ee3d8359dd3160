import { Page } from '@sos/browser/page.tsx';
import { useWords } from '../shared/words.ts';

export function UnknownRoom() {
  const { say } = useWords();
  return (
    <Page hidden title={say('admin.unknown.title')} description={say('admin.about')}>
      <div className="empty">
        <h1 className="text-xl">{say('admin.unknown.title')}</h1>
        <p>{say('admin.unknown.text')}</p>
      </div>
    </Page>
  );
}
