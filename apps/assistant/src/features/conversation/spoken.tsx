import type { Block } from '@sos/domain/assistant/answer';
import type { Locale } from '@sos/domain/shared/locale';
import { wholeSentences } from '../../shared/answers/sentences.ts';
import { useWords } from '../../shared/words.ts';

interface SpokenProps {
  readonly blocks: readonly Block[];
  readonly locale: Locale;
  /** Whether nothing more comes. */
  readonly isOver: boolean;
}

/** An answer for whoever listens: each sentence once it is whole, and no token before. */
export function Spoken({ blocks, locale, isOver }: SpokenProps) {
  const { say, language } = useWords();
  return (
    <div className="visually-hidden" aria-live="polite" lang={locale}>
      {wholeSentences(blocks, locale, isOver).map((sentence, place) => (
        <p key={place}>{sentence}</p>
      ))}
      {isOver && blocks.length > 0 && <p lang={language}>{say('answers.done')}</p>}
    </div>
  );
}
