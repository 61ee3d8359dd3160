import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { ReadAnswer } from '../../shared/answers/read-answer.tsx';
import { PagedList } from '../../shared/paged-list.tsx';
import type { Exchange } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';

/** The answers that were kept, under their names. */
export function KeptList() {
  const { say } = useWords();
  return (
    <PagedList
      queryKey={['kept']}
      page={async (cursor, signal) => {
        const { exchanges, next } = await callFunction('listKeptAnswers', { cursor }, signal);
        return { items: exchanges, next };
      }}
      idOf={({ id }) => id}
      item={(exchange) => <KeptAnswer exchange={exchange} />}
      empty={
        <div className="empty">
          <strong>{say('past.library.none.title')}</strong>
          <p>{say('past.library.none.text')}</p>
        </div>
      }
      more={say('past.more')}
    />
  );
}

function KeptAnswer({ exchange }: { readonly exchange: Exchange }) {
  const { say } = useWords();
  const { dossierId, keptAs, question } = exchange;
  return (
    <article className="past-line">
      <h2 className="text-m" dir="auto">
        {keptAs}
      </h2>
      <p className="text-s text-soft" dir="auto">
        {question}
      </p>
      <LocalLink className="text-link text-s" to={`/dossiers/${dossierId}`}>
        {say('past.open')}
      </LocalLink>
      <ReadAnswer exchange={exchange} />
    </article>
  );
}
