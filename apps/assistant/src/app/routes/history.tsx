import { Page } from '@sos/browser/page.tsx';
import { HistoryList } from '../../features/history/history-list.tsx';
import { SearchForm, useSearched } from '../../shared/search-form.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <Page hidden title={say('past.history.title')} description={say('assistant.about')}>
      <div className="stack">
        <h1 className="text-xl">{say('past.history.title')}</h1>
        <p className="text-soft">{say('past.history.text')}</p>
        <SearchForm label={say('past.search')} send={say('past.search.send')} all={say('past.search.all')} />
        <HistoryList search={useSearched()} />
      </div>
    </Page>
  );
}
