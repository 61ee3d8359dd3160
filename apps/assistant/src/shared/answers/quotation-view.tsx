import type { Source } from '@sos/domain/assistant/answer';
import { Button } from '@sos/ui/button';
import { useId } from 'react';
import { useWords } from '../words.ts';
import type { Quotation } from './blocks.ts';
import { verdictWords } from './verdict-words.ts';

interface QuotationViewProps {
  readonly quotation: Quotation;
  readonly source: Source | undefined;
  /** Null while nobody can be led there. */
  readonly onPlace: ((quotation: Quotation) => void) | null;
}

/** What is proved leads to its place; what is not is shown as what it is. */
export function QuotationView({ quotation, source, onPlace }: QuotationViewProps) {
  const { say, language } = useWords();
  const text = useId();
  const isProved = quotation.verdict === 'proved' && source !== undefined;
  return (
    <figure className="quotation" data-verdict={isProved ? 'proved' : 'unproved'}>
      <blockquote id={text} dir="auto">
        {quotation.text}
      </blockquote>
      <figcaption lang={language} dir="auto">
        <span className="verdict">{verdictWords(quotation, source, say)}</span>
        {isProved && quotation.place !== null && onPlace && (
          <Button tone="plain" aria-describedby={text} onClick={() => onPlace(quotation)}>
            {say('answers.place.show')}
          </Button>
        )}
      </figcaption>
    </figure>
  );
}
