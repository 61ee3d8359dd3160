import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { isLocale } from '@sos/browser/intl/locales';
import { usePageLanguage } from '@sos/browser/intl/page-language';
import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { SkipLink } from '@sos/browser/notices.tsx';
import { agencyWords } from '@sos/words/agency';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { WithWords } from '../shared/words.ts';
import { Gate } from './gate.tsx';

const app = { name: 'SOS Expat', words: agencyWords };

/** One language: its direction and its words. `elsewhere` leads a path without a language to one that has it. */
export function LanguageLayout({ elsewhere }: { readonly elsewhere: ReactNode }) {
  const { locale } = useParams();
  const { pathname } = useLocation();
  const known = isLocale(locale) ? locale : null;
  usePageLanguage(known, agencyWords.written);
  if (!known) return elsewhere;
  return (
    <LocaleProvider app={app} locale={known}>
      <CrashBoundary path={pathname}>
        <Suspense>
          <WithWords areas={['frame', 'entrance']}>
            <SkipLink />
            <Gate />
          </WithWords>
        </Suspense>
      </CrashBoundary>
    </LocaleProvider>
  );
}
