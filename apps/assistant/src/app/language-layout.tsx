import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { bestLocale, isLocale } from '@sos/browser/intl/locales';
import { usePageLanguage } from '@sos/browser/intl/page-language';
import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { SkipLink } from '@sos/browser/notices.tsx';
import { assistantWords } from '@sos/words/assistant';
import { Suspense } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { WithWords } from '../shared/words.ts';

const app = { name: 'SOS Expat', words: assistantWords };

/** One language: its direction and its words. A path without a language is redirected to the best one. */
export function LanguageLayout() {
  const { locale } = useParams();
  const { pathname, search, hash } = useLocation();
  const known = isLocale(locale) ? locale : null;
  usePageLanguage(known, assistantWords.written);
  if (!known) {
    const best = bestLocale(navigator.languages, assistantWords.written, 'fr');
    return <Navigate replace to={`/${best}${pathname}${search}${hash}`} />;
  }
  return (
    <LocaleProvider app={app} locale={known}>
      <CrashBoundary path={pathname}>
        <Suspense>
          <WithWords areas={['frame', 'shell']}>
            <SkipLink />
            <Outlet />
          </WithWords>
        </Suspense>
      </CrashBoundary>
    </LocaleProvider>
  );
}
