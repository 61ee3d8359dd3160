import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import type { FileFailure, SendingFile } from './use-sending.ts';

/** What may go well the next time. */
const triedAgain: readonly FileFailure[] = ['other', 'assistant_down', 'still_answering'];

interface SendingLineProps {
  readonly sending: SendingFile;
  /** The largest size, in MB, as it is written. */
  readonly size: string;
  readonly onAgain: (sending: SendingFile) => void;
  readonly onStop: (fileId: string) => void;
}

/** A file on its way: how much is sent, that it is read, or why it did not come and what to do. */
export function SendingLine({ sending, size, onAgain, onStop }: SendingLineProps) {
  const { say } = useWords();
  const { fileId, file, part, failure } = sending;
  const words = { name: file.name };
  if (failure !== null) {
    return (
      <li className="file-line">
        <p role="alert" className="field-error">
          {say(`dossiers.files.failed.${failure}`, { ...words, ...(failure === 'file_too_large' && { size }) })}
        </p>
        <div className="flex flex-wrap gap-2">
          {failure === 'file_unmasked' && (
            <Button onClick={() => onAgain(sending)}>{say('dossiers.files.show.picture')}</Button>
          )}
          {triedAgain.includes(failure) && (
            <Button onClick={() => onAgain(sending)}>{say('dossiers.files.retry')}</Button>
          )}
          <Button tone="plain" onClick={() => onStop(fileId)}>
            {say('dossiers.close')}
          </Button>
        </div>
      </li>
    );
  }
  const doing = say(part < 1 ? 'dossiers.files.sending' : 'dossiers.files.reading', words);
  return (
    <li className="file-line">
      <output>{doing}</output>
      <progress aria-label={doing} {...(part < 1 && { value: part, max: 1 })} />
      <Button tone="plain" onClick={() => onStop(fileId)}>
        {say('dossiers.files.stop')}
      </Button>
    </li>
  );
}
