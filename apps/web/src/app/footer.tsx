import { lazy, Suspense } from 'react';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';

/** Come after the page, which needs none of them. */
const FooterLinks = lazy(() => import('./footer-links.tsx').then((module) => ({ default: module.FooterLinks })));

export function Footer() {
  return (
    <footer className="site-footer">
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
