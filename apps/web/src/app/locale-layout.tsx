import { Suspense, lazy } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { useAccount } from '@sos/browser/auth/account';
import { bestLocale, isLocale } from '@sos/browser/intl/locales';
import { usePageLanguage } from '@sos/browser/intl/page-language';
import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { useRegisteredAddress } from '../shared/account/just-registered.ts';
import { WithWords, useWords } from '../shared/words.ts';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { OfflineNotice, SkipLink, Waiting } from '@sos/browser/notices.tsx';

const CallBar = lazy(() => import('../features/call/call-bar.tsx').then((module) => ({ default: module.CallBar })));
/** Milliseconds after the start: search engines, and whoever passes the address on, can wait until the page itself is there. */
const LATER = 3_000;
const LanguageLinks = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, LATER));
  return { default: (await import('./language-links.tsx')).LanguageLinks };
});
/** Nobody is asked anything, or told of another version, before they have seen what they came for. */
const Later = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, LATER * 3));
  return { default: (await import('./later.tsx')).Later };
});
const MailSent = lazy(() =>
  import('../features/account/mail-sent.tsx').then((module) => ({ default: module.MailSent })),
);
const app = { name: 'SOS Expat', words: webWords };

/** One language: direction, words and the frame of each page. A path without a language is redirected to the best one. */
export function LocaleLayout() {
  const { locale } = useParams();
  const { pathname, search } = useLocation();
  const known = isLocale(locale) ? locale : null;
  usePageLanguage(known, webWords.written);
  if (!known)
    return <Navigate replace to={`/${bestLocale(navigator.languages, webWords.written)}${pathname}${search}`} />;
  return (
    <LocaleProvider app={app} locale={known}>
      <CrashBoundary path={pathname}>
        <Suspense>
          <WithWords areas={['frame', 'shell']}>
            <SkipLink />
            <CrashBoundary path={pathname} lost="nothing">
              <Suspense>
                <LanguageLinks />
              </Suspense>
            </CrashBoundary>
            <Header />
            <CrashBoundary path={pathname} lost="nothing">
              <OwnCallBar />
            </CrashBoundary>
            <CrashBoundary path={pathname} lost="nothing">
              <OwnMailSent />
            </CrashBoundary>
            <Offline />
            <CrashBoundary path={pathname}>
              <Suspense fallback={<Waiting />}>
                <Outlet />
              </Suspense>
            </CrashBoundary>
            <Footer />
            <CrashBoundary path={pathname} lost="nothing">
              <Suspense>
                <Later />
              </Suspense>
            </CrashBoundary>
          </WithWords>
        </Suspense>
      </CrashBoundary>
    </LocaleProvider>
  );
}

/** Only for who is signed in, so that nobody else loads its code. */
function OwnCallBar() {
  const account = useAccount();
  return (
    account && (
      <Suspense>
        <CallBar />
      </Suspense>
    )
  );
}

/** For who has just registered with an address, until it is confirmed or they have read it. */
function OwnMailSent() {
  const account = useAccount();
  const registered = useRegisteredAddress();
  return (
    account?.email === registered &&
    registered !== null &&
    account.confirmed !== true && (
      <Suspense>
        <MailSent email={registered} />
      </Suspense>
    )
  );
}

function Offline() {
  const { say } = useWords();
  return <OfflineNotice>{say('shell.offline')}</OfflineNotice>;
}
