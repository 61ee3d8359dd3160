import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { agencyWords } from '@sos/words/agency';
import type { AgencyArea } from '@sos/words/agency';
import type { Locale } from '@sos/domain/shared/locale';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { WithWords } from '../shared/words.ts';

interface Where {
  readonly areas: readonly AgencyArea[];
  readonly locale?: Locale;
}

/** What a part of a page says, as text of HTML. */
export async function shown(part: ReactNode, { areas, locale = 'en' }: Where): Promise<string> {
  const { prelude } = await prerender(
    <StaticRouter location={`/${locale}`}>
      <LocaleProvider app={{ name: 'Test', words: agencyWords }} locale={locale}>
        <WithWords areas={['frame', 'entrance', ...areas]}>
          <WithQueries>{part}</WithQueries>
        </WithWords>
      </LocaleProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

/** A message that was not found, or in which something was left to fill in. */
export const unfinished = /agency\w*\.\w|[{}]|undefined|\bnull\b|NaN/;
