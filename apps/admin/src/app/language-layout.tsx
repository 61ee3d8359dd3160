import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { bestLocale, isLocale } from '@sos/browser/intl/locales';
import { usePageLanguage } from '@sos/browser/intl/page-language';
import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { SkipLink } from '@sos/browser/notices.tsx';
import { adminWords } from '@sos/words/admin';
import { Suspense } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { WithWords } from '../shared/words.ts';
import { Gate } from './gate.tsx';

const app = { name: 'SOS Expat', words: adminWords };

/** One language: its direction and its words. A path without a language is redirected to the best one. */
export function LanguageLayout() {
  const { locale } = useParams();
  const { pathname, search } = useLocation();
  const known = isLocale(locale) ? locale : null;
  usePageLanguage(known, adminWords.written);
  if (!known) {
    return <Navigate replace to={`/${bestLocale(navigator.languages, adminWords.written)}${pathname}${search}`} />;
  }
  return (
    <LocaleProvider app={app} locale={known}>
      <CrashBoundary path={pathname}>
        <Suspense>
          <WithWords areas={['frame', 'console', 'rooms']}>
            <SkipLink />
            <Gate />
          </WithWords>
        </Suspense>
      </CrashBoundary>
    </LocaleProvider>
  );
}
