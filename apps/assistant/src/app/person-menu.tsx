import type { Account } from '@sos/browser/auth/account';
import { LanguageChoice, ThemeChoice } from '@sos/browser/look-choices.tsx';
import { Button } from '@sos/ui/button';
import { useWords } from '../shared/words.ts';
import { signOut } from './sign-out.ts';

const close = () => document.getElementById('person')?.hidePopover();

export function PersonMenu({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <>
      <p className="grid">
        <strong translate="no">{account.name}</strong>
        <span className="text-s text-soft" translate="no">
          {account.email}
        </span>
      </p>
      <LanguageChoice onChoose={close} />
      <ThemeChoice />
      <Button onClick={() => void signOut()}>{say('assistant.signOut')}</Button>
    </>
  );
}
