import { closePersonMenu } from '@sos/browser/app-frame.tsx';
import type { Account } from '@sos/browser/auth/account';
import { pathInLocale } from '@sos/browser/intl/locales';
import { Choices, LanguageChoice, ThemeChoice } from '@sos/browser/settings-choices.tsx';
import { Button } from '@sos/ui/button';
import { useQuery } from '@tanstack/react-query';
import { homeQuery } from '../shared/queries.ts';
import { useWords } from '../shared/words.ts';
import { signOut } from './sign-out.ts';

export function PersonMenu({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { data: home } = useQuery(homeQuery);
  return (
    <>
      <strong translate="no">{home?.name ?? account.name}</strong>
      <Choices title={say('assistant.language')}>
        <LanguageChoice pathIn={pathInLocale} onFollow={closePersonMenu} />
      </Choices>
      <Choices title={say('assistant.theme')}>
        <ThemeChoice nameOf={(theme) => say(`assistant.theme.${theme}`)} />
      </Choices>
      <Button onClick={() => void signOut()}>{say('assistant.signOut')}</Button>
    </>
  );
}
