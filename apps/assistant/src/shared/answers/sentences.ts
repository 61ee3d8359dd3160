import type { Block } from '@sos/domain/assistant/answer';
import type { Locale } from '@sos/domain/shared/locale';
import { plainText } from '../text/parse-text.ts';
import type { Quotation } from './blocks.ts';

/** The sentences that are whole, and each quotation: what is still being written is left out until something follows it. */
export function wholeSentences(blocks: readonly Block[], locale: Locale, isOver: boolean): (string | Quotation)[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return blocks.flatMap((block, place): (string | Quotation)[] => {
    if (block.kind === 'quotation') return [block];
    const sentences = [...segmenter.segment(plainText(block.text))]
      .map(({ segment }) => segment.trim())
      .filter(Boolean);
    return isOver || place < blocks.length - 1 ? sentences : sentences.slice(0, -1);
  });
}
