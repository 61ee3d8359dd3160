import { Avatar } from '@sos/ui/avatar';
import { lazy, Suspense } from 'react';
import { useAccount } from '@sos/browser/auth/account';
import { config } from '../shared/config.ts';
import { ownName } from '@sos/browser/intl/names';
import { useWords } from '../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { Logo } from './logo.tsx';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { Menu } from '@sos/browser/menu.tsx';

const AccountMenu = lazy(() => import('./account-menu.tsx').then((module) => ({ default: module.AccountMenu })));
const SettingsMenu = lazy(() => import('./settings-menu.tsx').then((module) => ({ default: module.SettingsMenu })));

const UnreadCount = lazy(() =>
  import('../features/notifications/unread-count.tsx').then((module) => ({ default: module.UnreadCount })),
);

export function Header() {
  const { say, language } = useWords();
  const { environmentLabel } = config();
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <LocalLink to="" aria-label={say('shell.home')} className="me-auto">
          <Logo />
        </LocalLink>
        {environmentLabel && <span className="environment">{environmentLabel}</span>}
        <AccountButton />
        <button type="button" className="button" data-tone="plain" popoverTarget="settings">
          <span className="visually-hidden">{`${say('shell.settings')} `}</span>
          <span lang={language} className="wide-only">
            {ownName(language)}
          </span>
          <span className="narrow-only" aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <i className="chevron" aria-hidden="true" />
        </button>
        <Menu id="settings">
          <SettingsMenu />
        </Menu>
      </div>
    </header>
  );
}

function AccountButton() {
  const { say } = useWords();
  const account = useAccount();
  if (!account) {
    return (
      <LocalLink to="/sign-in" className="button" data-tone="plain">
        {say('shell.signIn')}
      </LocalLink>
    );
  }
  return (
    <>
      <BellLink uid={account.uid} />
      <button type="button" className="button" data-tone="plain" popoverTarget="account">
        <span className="visually-hidden">{say('shell.account')}</span>
        <Avatar name={account.name} size={32} />
      </button>
      <Menu id="account">
        <AccountMenu account={account} />
      </Menu>
    </>
  );
}

/** The link is there at once; how many are new comes when somebody has told. */
function BellLink({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  return (
    <LocalLink to="/notifications" className="button bell" data-tone="plain">
      <svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path strokeLinecap="round" d="M10.3 21a2 2 0 0 0 3.4 0" />
        <path
          strokeLinejoin="round"
          d="M6 8a6 6 0 0 1 12 0c0 4.5 1.4 6 2.7 7.3A1 1 0 0 1 20 17H4a1 1 0 0 1-.7-1.7C4.6 14 6 12.5 6 8"
        />
      </svg>
      <span className="visually-hidden">{say('shell.notifications')}</span>
      <CrashBoundary path={uid} lost="nothing">
        <Suspense>
          <UnreadCount key={uid} uid={uid} />
        </Suspense>
      </CrashBoundary>
    </LocalLink>
  );
}
