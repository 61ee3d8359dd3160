import { TextField } from '@sos/ui/field';
import { useWords } from '../words.ts';

interface CodeFieldProps {
  readonly error?: string | undefined;
  /** Whether a recovery code does as well. */
  readonly recovery?: boolean;
}

/** A code of an authenticator, in the field `code`. */
export function CodeField({ error, recovery = true }: CodeFieldProps) {
  const { say } = useWords();
  return (
    <TextField
      label={say('admin.factor.code')}
      hint={say(recovery ? 'admin.factor.code.hint' : 'admin.factor.code.first')}
      error={error}
      name="code"
      inputMode={recovery ? 'text' : 'numeric'}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      minLength={6}
      maxLength={40}
      dir="ltr"
      required
    />
  );
}
