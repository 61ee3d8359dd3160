import { Page } from '@sos/browser/page.tsx';
import { contentKinds } from '@sos/domain/content/content';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { ContentList } from './content-list.tsx';

/** What affiliates learn, and what they may use. */
export function Component() {
  const { say } = useWords();
  const kind = useView(contentKinds) ?? contentKinds[0];
  return (
    <Page hidden title={say('rooms.content')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.content')}</h1>
        <ViewChips views={contentKinds} labelOf={(each) => say(`adminContent.kind.${each}`)} />
        <ContentList key={kind} kind={kind} />
      </div>
    </Page>
  );
}
