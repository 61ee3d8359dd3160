import { closePersonMenu } from '@sos/browser/app-frame.tsx';
import type { Account } from '@sos/browser/auth/account';
import { pathInLocale } from '@sos/browser/intl/locales';
import { Choices, LanguageChoice, ThemeChoice } from '@sos/browser/settings-choices.tsx';
import { Button } from '@sos/ui/button';
import { AlertSettings } from '../features/alerts/alert-settings.tsx';
import { SiteLink } from '../shared/site-link.tsx';
import { useWords } from '../shared/words.ts';
import { signOut } from './sign-out.ts';

export function OwnMenu({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <>
      <p className="grid">
        <strong translate="no">{account.name}</strong>
        <span className="text-s text-soft" translate="no">
          {account.email}
        </span>
      </p>
      <nav aria-label={say('agency.own')} className="grid gap-2">
        <SiteLink path="/account">{say('agency.account')}</SiteLink>
        <SiteLink path="/notifications">{say('agency.preferences')}</SiteLink>
        <SiteLink path="/account/data">{say('agency.data')}</SiteLink>
      </nav>
      <AlertSettings />
      <Choices title={say('agency.language')}>
        <LanguageChoice pathIn={pathInLocale} onFollow={closePersonMenu} />
      </Choices>
      <Choices title={say('agency.theme')}>
        <ThemeChoice nameOf={(theme) => say(`agency.theme.${theme}`)} />
      </Choices>
      <Button onClick={() => void signOut()}>{say('agency.signOut')}</Button>
    </>
  );
}
