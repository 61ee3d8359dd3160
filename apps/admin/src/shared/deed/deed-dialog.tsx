import { useSubmission } from '@sos/browser/use-submission';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { Field, TextField } from '@sos/ui/field';
import type { ReactNode } from 'react';
import { signInFailure } from '../sign-in-failure.ts';
import { useWords } from '../words.ts';
import { deedFailure, needsSignIn } from './deed-failure.ts';

interface DeedDialogProps {
  readonly title: string;
  /** What will happen, and to whose money. */
  readonly sentence: string;
  /** The words of the button that does it. */
  readonly confirm: string;
  readonly onClose: () => void;
  /** What to do once it is done; the dialog is closed then. */
  readonly onDone: () => void;
  /** Rejects with the server's refusal. `fields` has what `children` asked for, by name. */
  readonly send: (reason: string, fields: Readonly<Record<string, string>>) => Promise<unknown>;
  /** What else has to be said. */
  readonly children?: ReactNode;
}

interface Failure {
  readonly words: ReturnType<typeof deedFailure> | ReturnType<typeof signInFailure>;
  readonly again: boolean;
}

const failureOf = (error: unknown): Failure => {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code === 'string' && code.startsWith('auth/')) return { words: signInFailure(error), again: true };
  return { words: deedFailure(error), again: needsSignIn(error) };
};

/** A deed is said in one sentence, needs a reason, and is done once. A sign-in too long ago is renewed here. */
export function DeedDialog({ title, sentence, confirm, onClose, onDone, send, children }: DeedDialogProps) {
  const { say } = useWords();
  const { busy, failure, missing, submit } = useSubmission(async ({ reason = '', password, ...fields }) => {
    if (password) {
      const { signInAgain } = await import('@sos/browser/auth/firebase-auth');
      await signInAgain(password);
    }
    await send(reason.trim(), fields);
    onDone();
    onClose();
  }, failureOf);
  return (
    <Dialog title={title} onClose={onClose} actions={null}>
      <form className="grid gap-4" noValidate onSubmit={submit}>
        <p>{sentence}</p>
        {children}
        <ReasonField missing={missing.includes('reason')} />
        {failure && <Banner urgent tone="signal" title={say(failure.words)} />}
        {failure?.again && <PasswordAgain />}
        <div className="dialog-actions">
          <Button onClick={onClose}>{say('admin.deed.cancel')}</Button>
          <Button tone="primary" type="submit" busy={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function ReasonField({ missing }: { readonly missing: boolean }) {
  const { say } = useWords();
  return (
    <Field
      label={say('admin.deed.reason')}
      hint={say('admin.deed.reason.hint')}
      error={missing ? say('admin.deed.reason.missing') : undefined}
    >
      {(links) => (
        <input {...links} className="input" name="reason" required minLength={3} maxLength={500} autoComplete="off" />
      )}
    </Field>
  );
}

function PasswordAgain() {
  const { say } = useWords();
  return (
    <TextField
      label={say('admin.signIn.password')}
      hint={say('admin.deed.again.text')}
      name="password"
      type="password"
      autoComplete="current-password"
      required
    />
  );
}
