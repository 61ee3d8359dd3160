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
  readonly onShow: (what: 'factor' | 'texts') => void;
}

export function SettingsMenu({ account, onShow }: SettingsMenuProps) {
  const { say } = useWords();
  const show = (what: 'factor' | 'texts') => {
    closePersonMenu();
    onShow(what);
  };
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
      <Button onClick={() => show('factor')}>{say('admin.factor.title')}</Button>
      <Button onClick={() => show('texts')}>{say('admin.texts.title')}</Button>
      <Button onClick={() => void signOut()}>{say('admin.signOut')}</Button>
    </>
  );
}
