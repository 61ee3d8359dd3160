import type { Account } from '@sos/browser/auth/account';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { Menu } from '@sos/browser/menu.tsx';
import { OfflineNotice, Waiting } from '@sos/browser/notices.tsx';
import { Avatar } from '@sos/ui/avatar';
import { lazy, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { RequestAlerts } from '../features/alerts/request-alerts.tsx';
import { SoundNotice } from '../features/alerts/sound-notice.tsx';
import { config } from '../shared/config.ts';
import { LiveAgency } from '../shared/live/live-agency.tsx';
import { Toasts } from '../shared/toast.tsx';
import { useWords } from '../shared/words.ts';
import { PageList } from './page-list.tsx';

const OwnMenu = lazy(() => import('./own-menu.tsx').then((module) => ({ default: module.OwnMenu })));

/** The pages of an agency, each of which hears the same listeners; requests sound on all of them. */
export function AgencyFrame({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { pathname } = useLocation();
  return (
    <LiveAgency uid={account.uid}>
      <Toasts>
        <div className="dashboard">
          <Top account={account} />
          <PageList />
          <div className="dashboard-page">
            <OfflineNotice>{say('agency.offline')}</OfflineNotice>
            <SoundNotice />
            <RequestAlerts />
            <CrashBoundary path={pathname}>
              <Suspense fallback={<Waiting />}>
                <Outlet />
              </Suspense>
            </CrashBoundary>
          </div>
        </div>
      </Toasts>
    </LiveAgency>
  );
}

function Top({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { environmentLabel } = config();
  return (
    <header className="dashboard-top">
      <LocalLink to="" className="dashboard-name">
        {say('agency.title')}
      </LocalLink>
      {environmentLabel && <span className="environment">{environmentLabel}</span>}
      <button type="button" className="button" data-tone="plain" popoverTarget="own">
        <span className="visually-hidden">{say('agency.menu')}</span>
        <Avatar name={account.name} size={32} />
      </button>
      <Menu id="own">
        <OwnMenu account={account} />
      </Menu>
    </header>
  );
}
