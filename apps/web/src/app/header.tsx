import { Avatar } from '@sos/ui/avatar';
import { Languages } from 'lucide-react';
import { useAccount } from '../shared/auth/account.ts';
import { config } from '../shared/config.ts';
import { localeTable } from '../shared/intl/locales.ts';
import { useWords } from '../shared/intl/words.tsx';
import { LocalLink } from '../shared/link.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Logo } from './logo.tsx';
import { SettingsMenu } from './settings-menu.tsx';

export function Header() {
  const { say, locale } = useWords();
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
          <Languages size={18} aria-hidden="true" />
          <span className="visually-hidden">{say('shell.settings')}</span>
          <span lang={locale}>{localeTable[locale].name}</span>
        </button>
        <SettingsMenu />
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
      <button type="button" className="button" data-tone="plain" popoverTarget="account">
        <span className="visually-hidden">{say('shell.account')}</span>
        <Avatar name={account.name} size={32} />
      </button>
      <AccountMenu account={account} />
    </>
  );
}
