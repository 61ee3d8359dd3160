import { Suspense, useLayoutEffect } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { bestLocale, isLocale, localeTable } from '../shared/intl/locales.ts';
import { LocaleProvider, WithWords } from '../shared/intl/words.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LanguageLinks } from './language-links.tsx';
import { OfflineNotice, SkipLink, Waiting } from './notices.tsx';

/** Everything inside one language: direction, words, frame. A path without a language gets the best one. */
export function LocaleLayout() {
  const { locale } = useParams();
  const { pathname, search } = useLocation();
  const known = isLocale(locale) ? locale : null;
  useLayoutEffect(() => {
    if (!known) return;
    document.documentElement.lang = localeTable[known].words;
    document.documentElement.dir = localeTable[known].dir;
  }, [known]);
  if (!known) return <Navigate replace to={`/${bestLocale(navigator.languages)}${pathname}${search}`} />;
  return (
    <LocaleProvider locale={known}>
      <CrashBoundary path={pathname}>
        <Suspense>
          <WithWords areas={['shell']}>
            <SkipLink />
            <LanguageLinks />
            <Header />
            <OfflineNotice />
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
            <Footer />
          </WithWords>
        </Suspense>
      </CrashBoundary>
    </LocaleProvider>
  );
}
