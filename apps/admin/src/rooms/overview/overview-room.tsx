import { Page } from '@sos/browser/page.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <Page hidden title={say('rooms.overview')} description={say('admin.about')}>
      <h1>{say('rooms.overview')}</h1>
    </Page>
  );
}
