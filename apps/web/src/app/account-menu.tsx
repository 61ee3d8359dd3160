import { Button } from '@sos/ui/button';
import type { Account } from '../shared/auth/account.ts';
import { useWords } from '../shared/intl/words.tsx';

async function signOut(): Promise<void> {
  const { signOutHere } = await import('../shared/auth/firebase-auth.ts');
  await signOutHere();
}

export function AccountMenu({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <>
      <p className="grid">
        <strong>{account.name}</strong>
        <span className="text-s text-soft">{account.email}</span>
      </p>
      <Button onClick={() => void signOut()}>{say('shell.signOut')}</Button>
    </>
  );
}
