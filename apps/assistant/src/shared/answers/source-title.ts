import type { Source } from '@sos/domain/assistant/answer';
import type { useWords } from '../words.ts';

/** What a source is called: a file and a page by their own names, the client's need in the language of the page. */
export function sourceTitle({ kind, title }: Source, say: ReturnType<typeof useWords>['say']): string {
  return kind === 'need' ? say('answers.source.need') : title;
}
