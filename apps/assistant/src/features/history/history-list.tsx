import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { ReadAnswer } from '../../shared/answers/read-answer.tsx';
import { PagedList } from '../../shared/paged-list.tsx';
import type { Exchange } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';

/** What was asked, the newest first. */
export function HistoryList({ search }: { readonly search: string }) {
  const { say } = useWords();
  return (
    <PagedList
      key={search}
      queryKey={['history', search]}
      page={async (cursor, signal) => {
        const { exchanges, next } = await callFunction('listHistory', { search, cursor }, signal);
        return { items: exchanges, next };
      }}
      idOf={({ id }) => id}
      item={(exchange) => <PastQuestion exchange={exchange} />}
      empty={search === '' ? <NothingYet /> : <p className="empty">{say('past.found.none')}</p>}
      more={say('past.more')}
    />
  );
}

function NothingYet() {
  const { say } = useWords();
  return (
    <div className="empty">
      <strong>{say('past.none.title')}</strong>
      <p>{say('past.none.text')}</p>
    </div>
  );
}

function PastQuestion({ exchange }: { readonly exchange: Exchange }) {
  const { say, formats } = useWords();
  const { dossierId, question, askedAt, state } = exchange;
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <article className="past-line">
      <h2 className="text-m" dir="auto">
        {question}
      </h2>
      <p className="fact-line text-s text-soft">
        <span>{date.format(askedAt)}</span>
        {state !== 'answered' && <span>{say(`past.state.${state}`)}</span>}
        <LocalLink className="text-link" to={`/dossiers/${dossierId}`}>
          {say('past.open')}
        </LocalLink>
      </p>
      <ReadAnswer exchange={exchange} />
    </article>
  );
}
