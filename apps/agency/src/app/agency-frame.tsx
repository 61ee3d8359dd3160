import { AppPage, AppTop, PersonButton } from '@sos/browser/app-frame.tsx';
import type { Account } from '@sos/browser/auth/account';
import { lazy } from 'react';
import { RequestAlerts } from '../features/alerts/request-alerts.tsx';
import { SoundNotice } from '../features/alerts/sound-notice.tsx';
import { LiveAgency } from '../shared/live/live-agency.tsx';
import { Toasts } from '../shared/toast.tsx';
import { useWords } from '../shared/words.ts';
import { PageList } from './page-list.tsx';

const OwnMenu = lazy(() => import('./own-menu.tsx').then((module) => ({ default: module.OwnMenu })));

/** The pages of an agency, each of which hears the same listeners; requests sound on all of them. */
export function AgencyFrame({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <LiveAgency uid={account.uid}>
      <Toasts>
        <div className="app-frame dashboard">
          <AppTop home="" name={say('agency.title')}>
            <PersonButton label={say('agency.menu')} name={account.name}>
              <OwnMenu account={account} />
            </PersonButton>
          </AppTop>
          <PageList />
          <AppPage offline={say('agency.offline')}>
            <SoundNotice />
            <RequestAlerts />
          </AppPage>
        </div>
      </Toasts>
    </LiveAgency>
  );
}
