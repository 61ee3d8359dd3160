import { lazy, Suspense } from 'react';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { useWords } from '../shared/words.ts';

/** Come after the page, which needs none of them. */
const FooterLinks = lazy(() => import('./footer-links.tsx').then((module) => ({ default: module.FooterLinks })));

export function Footer() {
  const { say } = useWords();
  return (
    <footer className="site-footer">
      <p>{say('shell.promise')}</p>
      <div className="footer-room">
        <CrashBoundary path="footer" lost="nothing">
          <Suspense>
            <FooterLinks />
          </Suspense>
        </CrashBoundary>
      </div>
    </footer>
  );
}
