import { useSubmission } from '@sos/browser/use-submission';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { TextField } from '@sos/ui/field';
import { useWords } from '../words.ts';

interface KeepDialogProps {
  readonly question: string;
  readonly keep: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
}

const LONGEST_NAME = 120;

/** Asks for the name under which an answer is found again. */
export function KeepDialog({ question, keep, onClose }: KeepDialogProps) {
  const { say } = useWords();
  const { busy, failure, missing, submit } = useSubmission(
    async ({ name = '' }) => {
      await keep(name.trim());
      onClose();
    },
    () => say('answers.keep.failed'),
  );
  return (
    <Dialog title={say('answers.keep.title')} onClose={onClose} actions={null}>
      <form className="grid gap-4" noValidate onSubmit={submit}>
        <TextField
          label={say('answers.keep.name')}
          name="name"
          required
          pattern=".*\S.*"
          maxLength={LONGEST_NAME}
          defaultValue={question.slice(0, LONGEST_NAME)}
          error={missing.length > 0 ? say('answers.keep.name.missing') : (failure ?? undefined)}
        />
        <div className="dialog-actions">
          <Button onClick={onClose}>{say('answers.cancel')}</Button>
          <Button tone="primary" type="submit" busy={busy}>
            {say('answers.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
