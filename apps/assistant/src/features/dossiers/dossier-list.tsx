import { callFunction } from '@sos/browser/call-function';
import { countryName, languageName } from '@sos/browser/intl/names';
import { LocalLink } from '@sos/browser/link.tsx';
import type { Output } from '@sos/contracts/callables';
import { PagedList } from '../../shared/paged-list.tsx';
import { useWords } from '../../shared/words.ts';
import './dossiers.css';

type Card = Output<'listDossiers'>['dossiers'][number];

/** The cases, those used last first. */
export function DossierList({ search }: { readonly search: string }) {
  const { say } = useWords();
  return (
    <PagedList
      key={search}
      queryKey={['dossiers', search]}
      page={async (cursor, signal) => {
        const { dossiers, next } = await callFunction('listDossiers', { search, cursor }, signal);
        return { items: dossiers, next };
      }}
      idOf={({ id }) => id}
      item={(card) => <DossierCard card={card} />}
      empty={search === '' ? <NoDossier /> : <p className="empty">{say('dossiers.found.none')}</p>}
      more={say('dossiers.more')}
    />
  );
}

function NoDossier() {
  const { say } = useWords();
  return (
    <div className="empty">
      <strong>{say('dossiers.none.title')}</strong>
      <p>{say('dossiers.none.text')}</p>
    </div>
  );
}

function DossierCard({ card }: { readonly card: Card }) {
  const { say, language, formats } = useWords();
  const { id, title, origin, country, clientLocale, files, changedAt, deleteAfter } = card;
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' });
  return (
    <div className="dossier-card">
      <h2 className="text-m">
        <LocalLink to={`/dossiers/${id}`} className="text-link">
          <bdi>{title}</bdi>
        </LocalLink>
      </h2>
      <ul className="fact-line">
        <li>{say(`dossiers.origin.${origin}`)}</li>
        {country && <li>{countryName(language, country)}</li>}
        {clientLocale && <li>{languageName(language, clientLocale)}</li>}
        <li>{say('dossiers.count', { count: files })}</li>
      </ul>
      <p className="text-s text-soft">{say('dossiers.changed', { day: date.format(changedAt) })}</p>
      <p className="text-s text-soft">{say('dossiers.deleted', { day: date.format(deleteAfter) })}</p>
    </div>
  );
}
