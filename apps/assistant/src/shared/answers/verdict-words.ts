import type { Source } from '@sos/domain/assistant/answer';
import type { useWords } from '../words.ts';
import type { Quotation } from './blocks.ts';
import { sourceTitle } from './source-title.ts';

/** What is known of a quotation. One whose source is not there counts as unproved, whatever is said of it. */
export function verdictWords(
  { verdict }: Pick<Quotation, 'verdict'>,
  source: Source | undefined,
  say: ReturnType<typeof useWords>['say'],
): string {
  if (!source) return say('answers.unproved.nowhere');
  return say(verdict === 'proved' ? 'answers.proved' : 'answers.unproved', { source: sourceTitle(source, say) });
}
