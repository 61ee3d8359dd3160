import type { Block, Source } from '@sos/domain/assistant/answer';
import { plainText } from '../text/parse-text.ts';
import type { useWords } from '../words.ts';
import { verdictWords } from './verdict-words.ts';

interface Copied {
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
}

/** An answer as text for elsewhere: no quotation leaves without what is known of it. */
export function copyText({ blocks, sources }: Copied, say: ReturnType<typeof useWords>['say']): string {
  return blocks
    .map((block) => {
      if (block.kind === 'text') return plainText(block.text);
      const source = sources.find(({ id }) => id === block.sourceId);
      return `${block.text}\n[${verdictWords(block, source, say)}]`;
    })
    .join('\n\n');
}
