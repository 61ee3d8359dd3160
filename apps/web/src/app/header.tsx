import { Avatar } from '@sos/ui/avatar';
import { lazy, Suspense } from 'react';
import { useAccount } from '@sos/browser/auth/account';
import { useIsHere } from '@sos/browser/auth/is-here';
import { config } from '../shared/config.ts';
import { useWords } from '../shared/words.ts';
import { SettingsButton } from './settings-button.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { Logo } from './logo.tsx';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { Menu } from '@sos/browser/menu.tsx';

const AccountMenu = lazy(() => import('./account-menu.tsx').then((module) => ({ default: module.AccountMenu })));
const SettingsMenu = lazy(() => import('./settings-menu.tsx').then((module) => ({ default: module.SettingsMenu })));

const BellLink = lazy(() =>
  import('../features/notifications/bell-link.tsx').then((module) => ({ default: module.BellLink })),
);

export function Header() {
  const { say } = useWords();
  const { environmentLabel } = config();
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <LocalLink to="" aria-label={say('shell.home')} className="me-auto">
          <Logo />
        </LocalLink>
        {environmentLabel && <span className="environment">{environmentLabel}</span>}
        <AccountButton />
        <SettingsButton />
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
  const isHere = useIsHere(account?.uid);
  if (!account) {
    return (
      <LocalLink to="/sign-in" className="button" data-tone="plain">
        {say('shell.signIn')}
      </LocalLink>
    );
  }
  return (
    <>
      <CrashBoundary path={account.uid} lost="nothing">
        <Suspense>
          <BellLink key={account.uid} uid={account.uid} />
        </Suspense>
      </CrashBoundary>
      <button type="button" className="button" data-tone="plain" popoverTarget="account">
        <span className="visually-hidden">{say('shell.account')}</span>
        <Avatar name={isHere ? account.name : ''} size={32} />
      </button>
      <Menu id="account">{isHere && <AccountMenu account={account} />}</Menu>
    </>
  );
}
