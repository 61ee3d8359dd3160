import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { isLocale } from '@sos/browser/intl/locales';
import { usePageLanguage } from '@sos/browser/intl/page-language';
import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { SkipLink } from '@sos/browser/notices.tsx';
import { assistantWords } from '@sos/words/assistant';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { WithWords } from '../shared/words.ts';

const app = { name: 'SOS Expat', words: assistantWords };

/** One language: its direction and its words. `elsewhere` leads a path without a language to one that has it. */
export function LanguageLayout({ elsewhere }: { readonly elsewhere: ReactNode }) {
  const { locale } = useParams();
  const { pathname } = useLocation();
  const known = isLocale(locale) ? locale : null;
  usePageLanguage(known, assistantWords.written);
  if (!known) return elsewhere;
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
