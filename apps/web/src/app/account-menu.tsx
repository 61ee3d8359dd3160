import { Button } from '@sos/ui/button';
import type { Account } from '@sos/browser/auth/account';
import { rememberOwnCall } from '../shared/call/own-call.ts';
import { useWords } from '../shared/words.ts';

async function signOut(): Promise<void> {
  const { signOutHere } = await import('@sos/browser/auth/firebase-auth');
  await signOutHere();
  // The next person at this device must not find it.
  rememberOwnCall(null);
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
