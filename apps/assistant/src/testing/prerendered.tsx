import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import type { Locale } from '@sos/domain/shared/locale';
import { assistantWords } from '@sos/words/assistant';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { WithWords } from '../shared/words.ts';

/** A part of a page as HTML. */
export async function prerendered(part: ReactNode, locale: Locale = 'en'): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: assistantWords }} locale={locale}>
      <WithQueries>
        <WithWords areas={['frame', 'shell', 'answers', 'usage', 'dossiers']}>{part}</WithWords>
      </WithQueries>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}
