import { closePersonMenu } from '@sos/browser/app-frame.tsx';
import type { Account } from '@sos/browser/auth/account';
import { pathInLocale } from '@sos/browser/intl/locales';
import { Choices, LanguageChoice, ThemeChoice } from '@sos/browser/settings-choices.tsx';
import { Button } from '@sos/ui/button';
import { ZoneChoice } from '../shared/time/zone-choice.tsx';
import { useWords } from '../shared/words.ts';
import { signOut } from './sign-out.ts';

interface SettingsMenuProps {
  readonly account: Account;
  readonly onFactor: () => void;
}

export function SettingsMenu({ account, onFactor }: SettingsMenuProps) {
  const { say } = useWords();
  return (
    <>
      <p className="grid">
        <strong translate="no">{account.name}</strong>
        <span className="text-s text-soft" translate="no">
          {account.email}
        </span>
      </p>
      <Choices title={say('admin.language')}>
        <LanguageChoice pathIn={pathInLocale} onFollow={closePersonMenu} />
      </Choices>
      <Choices title={say('admin.theme')}>
        <ThemeChoice nameOf={(theme) => say(`admin.theme.${theme}`)} />
      </Choices>
      <Choices title={say('admin.zone.title')}>
        <ZoneChoice />
      </Choices>
      <Button
        onClick={() => {
          closePersonMenu();
          onFactor();
        }}
      >
        {say('admin.factor.title')}
      </Button>
      <Button onClick={() => void signOut()}>{say('admin.signOut')}</Button>
    </>
  );
}
