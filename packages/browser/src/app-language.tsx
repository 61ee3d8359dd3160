import type { Locale } from '@sos/domain/shared/locale';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { CrashBoundary } from './crash-boundary.tsx';
import { bestLocale, isLocale } from './intl/locales.ts';
import { usePageLanguage } from './intl/page-language.ts';
import { LocaleProvider, WithAreas } from './intl/words.tsx';
import type { BrowserApp } from './intl/words.tsx';
import { SkipLink } from './notices.tsx';

interface ToBestLanguageProps {
  readonly app: BrowserApp;
  /** The language of whoever asks for none that is written. */
  readonly otherwise?: Locale;
}

/** The same place in the language of the browser. */
export function ToBestLanguage({ app, otherwise }: ToBestLanguageProps) {
  const { pathname, search } = useLocation();
  const rest = pathname === '/' ? '' : pathname;
  return <Navigate replace to={`/${bestLocale(navigator.languages, app.words.written, otherwise)}${rest}${search}`} />;
}

interface AppLanguageProps<Area extends string> {
  readonly app: BrowserApp;
  /** The words that every page of the app says. */
  readonly areas: readonly Area[];
  /** Leads a path without a language to one that has it. */
  readonly elsewhere: ReactNode;
  readonly children: ReactNode;
}

/** One language: its direction and its words. */
export function AppLanguage<Area extends string>({ app, areas, elsewhere, children }: AppLanguageProps<Area>) {
  const { locale } = useParams();
  const { pathname } = useLocation();
  const known = isLocale(locale) ? locale : null;
  usePageLanguage(known, app.words.written);
  if (!known) return elsewhere;
  return (
    <LocaleProvider app={app} locale={known}>
      <CrashBoundary path={pathname}>
        <Suspense>
          <WithAreas areas={areas}>
            <SkipLink />
            {children}
          </WithAreas>
        </Suspense>
      </CrashBoundary>
    </LocaleProvider>
  );
}
