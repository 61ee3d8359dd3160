import { asAddress } from '@sos/domain/accounts/address';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import type { ReactNode } from 'react';
import { useSubmission } from '../use-submission.ts';
import { signInFailure } from './sign-in-failure.ts';
import type { SignInFailure } from './sign-in-failure.ts';

type Field = 'email' | 'password';

interface PasswordFormProps {
  readonly labels: Readonly<Record<Field | 'send', string>>;
  readonly missing: (field: Field) => string;
  readonly failed: (failure: SignInFailure) => string;
  readonly className: string;
  readonly size?: 'medium' | 'large';
  /** Above the fields. */
  readonly children?: ReactNode;
}

/** Signs in by an address and a password; what comes of it is the account that the page then has. */
export function PasswordForm({ labels, missing, failed, className, size = 'medium', children }: PasswordFormProps) {
  const submission = useSubmission(async ({ email = '', password = '' }) => {
    const { signInWithPassword } = await import('./firebase-auth.ts');
    await signInWithPassword(asAddress(email), password);
  }, signInFailure);
  const missed = (field: Field) => (submission.missing.includes(field) ? missing(field) : undefined);
  return (
    <form className={className} noValidate onSubmit={submission.submit} onChange={submission.edited}>
      {children}
      {submission.failure && <Banner urgent tone="signal" title={failed(submission.failure)} />}
      <TextField
        label={labels.email}
        error={missed('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
      />
      <TextField
        label={labels.password}
        error={missed('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button tone="primary" size={size} type="submit" busy={submission.busy}>
        {labels.send}
      </Button>
    </form>
  );
}
