import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Conversation } from '../../features/conversation/conversation.tsx';
import { DossierFacts } from '../../features/dossiers/dossier-facts.tsx';
import { FileList } from '../../features/dossiers/file-list.tsx';
import '../../features/dossiers/dossiers.css';
import { Loaded } from '../../shared/loaded.tsx';
import { dossierQuery } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';

/** A case: what it is about, what is read of it, and the conversation about it. */
export function Component() {
  const { say } = useWords();
  const { dossierId = '' } = useParams();
  const query = useQuery(dossierQuery(dossierId));
  const title = query.data?.dossier.title ?? say('dossiers.title');
  return (
    <Page hidden title={title} description={say('assistant.about')}>
      <div className="stack">
        <LocalLink className="text-link text-s back" to="/dossiers">
          {say('assistant.place.dossiers')}
        </LocalLink>
        <h1 className="text-xl">
          <bdi>{title}</bdi>
        </h1>
        <Loaded query={query}>
          {(view) => (
            <div className="dossier">
              <Conversation key={dossierId} view={view} onReload={() => void query.refetch()} />
              <aside className="stack">
                <DossierFacts dossier={view.dossier} />
                <FileList key={dossierId} dossier={view.dossier} />
              </aside>
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
