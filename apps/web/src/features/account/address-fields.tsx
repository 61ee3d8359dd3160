import { TextField } from '@sos/ui/field';
import { useEffect, useRef } from 'react';
import { useWords } from '../../shared/words.ts';
import { isAtPassword } from './failures.ts';
import type { AccountFailure } from './failures.ts';
import { longest } from './registration.ts';

interface FieldProps {
  readonly missing: readonly string[];
}

export function EmailField({ missing, isNew = false }: FieldProps & { readonly isNew?: boolean }) {
  const { say } = useWords();
  return (
    <TextField
      required
      name="email"
      type="email"
      autoComplete="email"
      dir="ltr"
      maxLength={longest.email}
      label={say(isNew ? 'account.newEmail' : 'account.email')}
      error={missing.includes('email') ? say('account.email.missing') : undefined}
    />
  );
}

interface NewPasswordProps extends FieldProps {
  readonly name?: string;
  readonly failure: AccountFailure | null;
}

/** For a password that is made now. */
export function NewPasswordField({ missing, name = 'password', failure }: NewPasswordProps) {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const isWeak = isAtPassword(failure);
  useEffect(() => {
    if (isWeak) field.current?.focus();
  }, [isWeak]);
  const refusal = isWeak ? say('account.failed.weak') : undefined;
  return (
    <TextField
      ref={field}
      required
      name={name}
      type="password"
      autoComplete="new-password"
      dir="ltr"
      minLength={8}
      maxLength={longest.password}
      label={say(name === 'password' ? 'account.password' : 'account.newPassword')}
      hint={say('account.password.hint')}
      error={missing.includes(name) ? say('account.password.missing') : refusal}
    />
  );
}

/** For the password that somebody has. */
export function PasswordField({ missing }: FieldProps) {
  const { say } = useWords();
  return (
    <TextField
      required
      name="password"
      type="password"
      autoComplete="current-password"
      dir="ltr"
      label={say('account.password')}
      error={missing.includes('password') ? say('account.password.own') : undefined}
    />
  );
}
