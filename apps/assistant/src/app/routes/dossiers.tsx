import { Page } from '@sos/browser/page.tsx';
import { DossierList } from '../../features/dossiers/dossier-list.tsx';
import { NewDossier } from '../../features/dossiers/new-dossier.tsx';
import { SearchForm, useSearched } from '../../shared/search-form.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <Page hidden title={say('dossiers.title')} description={say('assistant.about')}>
      <div className="stack">
        <div className="page-top">
          <h1 className="text-xl">{say('dossiers.title')}</h1>
          <NewDossier />
        </div>
        <p className="text-soft">{say('dossiers.text')}</p>
        <SearchForm label={say('dossiers.search')} send={say('dossiers.search.send')} all={say('dossiers.all')} />
        <DossierList search={useSearched()} />
      </div>
    </Page>
  );
}
