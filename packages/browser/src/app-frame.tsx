import { Avatar } from '@sos/ui/avatar';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { config } from './config.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { LocalLink } from './link.tsx';
import { Menu } from './menu.tsx';
import { OfflineNotice, Waiting } from './notices.tsx';

interface AppTopProps {
  /** Where the name of the app leads to. */
  readonly home: string;
  readonly name: ReactNode;
  readonly children: ReactNode;
}

/** The header of an app of pages: its name, the environment, and what stands at the end. */
export function AppTop({ home, name, children }: AppTopProps) {
  const { environmentLabel } = config();
  return (
    <header className="app-top">
      <LocalLink to={home} className="app-name">
        {name}
      </LocalLink>
      {environmentLabel && <span className="environment">{environmentLabel}</span>}
      {children}
    </header>
  );
}

interface PersonButtonProps {
  /** What opens, for whoever does not see the face. */
  readonly label: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** The face of whoever is signed in, and the menu behind it. */
export function PersonButton({ label, name, children }: PersonButtonProps) {
  return (
    <>
      <button type="button" className="button" data-tone="plain" popoverTarget="person">
        <span className="visually-hidden">{label}</span>
        <Avatar name={name} size={28} />
      </button>
      <Menu id="person">{children}</Menu>
    </>
  );
}

export function closePersonMenu(): void {
  document.getElementById('person')?.hidePopover();
}

interface AppPageProps {
  /** What the app can still do without a connection. */
  readonly offline: string;
  /** What stands above every page. */
  readonly children?: ReactNode;
  /** What stands below every page. */
  readonly below?: ReactNode;
}

/** The page that is open; a page that fails leaves the header and the list. */
export function AppPage({ offline, children, below }: AppPageProps) {
  const { pathname } = useLocation();
  return (
    <div className="app-page">
      <OfflineNotice>{offline}</OfflineNotice>
      {children}
      <CrashBoundary path={pathname}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </CrashBoundary>
      {below}
    </div>
  );
}
