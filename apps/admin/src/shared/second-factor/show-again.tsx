import { TextField } from '@sos/ui/field';
import { useWords } from '../words.ts';
import { CodeField } from './code-field.tsx';
import { useSecondFactor } from './use-second-factor.ts';

/** Signs in anew with what `ShowAgain` asked for; does nothing where it did not ask. */
export async function signInAnew({ password, code }: Readonly<Record<string, string>>): Promise<void> {
  if (!password) return;
  if (code) {
    const { proveAgain } = await import('@sos/browser/auth/second-factor');
    return proveAgain(password, code);
  }
  const { signInAgain } = await import('@sos/browser/auth/firebase-auth');
  return signInAgain(password);
}

/** Asks for the password again, and for a code of whoever has a second factor. */
export function ShowAgain() {
  const { say } = useWords();
  const { data } = useSecondFactor();
  return (
    <>
      <TextField
        label={say('admin.signIn.password')}
        hint={say('admin.deed.again.text')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      {data?.enrolled && <CodeField />}
    </>
  );
}
