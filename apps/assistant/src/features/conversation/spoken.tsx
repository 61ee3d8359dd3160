import type { Block, Source } from '@sos/domain/assistant/answer';
import type { Locale } from '@sos/domain/shared/locale';
import type { Quotation } from '../../shared/answers/blocks.ts';
import { wholeSentences } from '../../shared/answers/sentences.ts';
import { verdictWords } from '../../shared/answers/verdict-words.ts';
import { useWords } from '../../shared/words.ts';

interface SpokenProps {
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  readonly locale: Locale;
  /** Whether nothing more comes. */
  readonly isOver: boolean;
}

/** An answer for whoever listens: each sentence once it is whole, and no token before. */
export function Spoken({ blocks, sources, locale, isOver }: SpokenProps) {
  const { say, language } = useWords();
  return (
    <div className="visually-hidden" aria-live="polite" lang={locale}>
      {wholeSentences(blocks, locale, isOver).map((each, place) =>
        typeof each === 'string' ? (
          <p key={place}>{each}</p>
        ) : (
          <SpokenQuotation key={place} quotation={each} sources={sources} />
        ),
      )}
      {isOver && blocks.length > 0 && <p lang={language}>{say('answers.done')}</p>}
    </div>
  );
}

/** No quotation is read aloud without what is known of it. */
function SpokenQuotation({ quotation, sources }: Pick<SpokenProps, 'sources'> & { readonly quotation: Quotation }) {
  const { say, language } = useWords();
  const source = sources.find(({ id }) => id === quotation.sourceId);
  return (
    <>
      <p>{quotation.text}</p>
      <p lang={language}>{verdictWords(quotation, source, say)}</p>
    </>
  );
}
