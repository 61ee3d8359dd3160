import { useSubmission } from '@sos/browser/use-submission';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { Field } from '@sos/ui/field';
import type { ReactNode } from 'react';
import { type FailedFactor, failedFactor } from '../second-factor/factor-failure.ts';
import { ShowAgain, signInAnew } from '../second-factor/show-again.tsx';
import { useOldSignIn } from '../second-factor/use-old-sign-in.ts';
import { useWords } from '../words.ts';
import { deedFailure, needsSignIn } from './deed-failure.ts';

interface DeedDialogProps {
  readonly title: string;
  /** What will happen, and to whose money. */
  readonly sentence: string;
  /** The words of the button that does it. */
  readonly confirm: string;
  readonly onClose: () => void;
  /** Whether the reason is a text that somebody else reads. */
  readonly isLetter?: boolean;
  /** What to do once it is done; the dialog is closed then. */
  readonly onDone: () => void;
  /** Rejects with the server's refusal. `fields` has what `children` asked for, by name. */
  readonly send: (reason: string, fields: Readonly<Record<string, string>>) => Promise<unknown>;
  /** Why it can no longer be done, once that is so. */
  readonly overtaken?: string | undefined;
  /** What else has to be said. */
  readonly children?: ReactNode;
}

interface Failure {
  readonly words: ReturnType<typeof deedFailure> | FailedFactor['words'];
  readonly again: boolean;
}

const failureOf = (error: unknown): Failure => {
  if (error instanceof NotSignedIn) return { words: failedFactor(error.cause).words, again: true };
  return { words: deedFailure(error), again: needsSignIn(error) };
};

/** The sign-in that a deed asked for again did not work. */
class NotSignedIn extends Error {}

/** A deed is said in one sentence, needs a reason, and is done once. A sign-in too long ago is renewed here. */
export function DeedDialog(props: DeedDialogProps) {
  const { title, sentence, confirm, isLetter = false, onClose, onDone, send, overtaken, children } = props;
  const { say } = useWords();
  const isOld = useOldSignIn();
  const { busy, failure, missing, submit } = useSubmission(
    async ({ reason = '', password = '', code = '', ...fields }) => {
      await signInAnew({ password, code }).catch((cause: unknown) => {
        throw new NotSignedIn('it has to be shown again', { cause });
      });
      await send(reason.trim(), fields);
      onDone();
      onClose();
    },
    failureOf,
  );
  if (overtaken && !busy) return <Overtaken {...{ title, why: overtaken, onClose }} />;
  return (
    <Dialog title={title} onClose={onClose} actions={null}>
      <form className="grid gap-4" noValidate onSubmit={submit}>
        <p>{sentence}</p>
        {children}
        <ReasonField missing={missing.includes('reason')} isLetter={isLetter} />
        {failure && <Banner urgent tone="signal" title={say(failure.words)} />}
        {(isOld || failure?.again) && <ShowAgain />}
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

interface OvertakenProps extends Pick<DeedDialogProps, 'title' | 'onClose'> {
  readonly why: string;
}

/** What was to be decided has been decided meanwhile. */
function Overtaken({ title, why, onClose }: OvertakenProps) {
  const { say } = useWords();
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onClick={onClose}>{say('admin.close')}</Button>}>
      <Banner urgent tone="wait" title={why} />
    </Dialog>
  );
}

const LONGEST_REASON = 500;
const reasonRules = { name: 'reason', required: true, minLength: 3, maxLength: LONGEST_REASON, autoComplete: 'off' };

function ReasonField({ missing, isLetter }: { readonly missing: boolean; readonly isLetter: boolean }) {
  const { say } = useWords();
  return (
    <Field
      label={say('admin.deed.reason')}
      hint={say('admin.deed.reason.hint')}
      error={missing ? say('admin.deed.reason.missing') : undefined}
    >
      {(links) =>
        isLetter ? (
          <textarea {...links} {...reasonRules} className="input" rows={5} />
        ) : (
          <input {...links} {...reasonRules} className="input" />
        )
      }
    </Field>
  );
}
