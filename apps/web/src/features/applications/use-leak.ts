import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { listOf } from '@sos/browser/intl/names';
import { useWords } from '../../shared/words.ts';

/** What to take out of a public text while it is written; undefined where nothing leads past us. */
export function useLeak(): (text: string) => string | undefined {
  const { say, language } = useWords();
  return (text) => {
    const found = contactDetailsIn(text).map((detail) => detail.text);
    return found.length > 0 ? say('application.leaks', { found: listOf(language, found) }) : undefined;
  };
}
