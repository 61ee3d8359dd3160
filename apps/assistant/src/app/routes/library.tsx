import { Page } from '@sos/browser/page.tsx';
import { KeptList } from '../../features/library/kept-list.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <Page hidden title={say('past.library.title')} description={say('assistant.about')}>
      <div className="stack">
        <h1 className="text-xl">{say('past.library.title')}</h1>
        <p className="text-soft">{say('past.library.text')}</p>
        <KeptList />
      </div>
    </Page>
  );
}
