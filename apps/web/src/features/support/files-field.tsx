import { pictureTypes } from '@sos/domain/files/file-type';
import { Field } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';

const accepted = [...pictureTypes, 'application/pdf'].join();

interface FilesFieldProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Pictures and papers that go with a message. */
export function FilesField({ onFiles }: FilesFieldProps) {
  const { say } = useWords();
  return (
    <Field label={say('contact.files')} hint={say('contact.files.hint')}>
      {(links) => (
        <input
          {...links}
          className="input"
          type="file"
          multiple
          accept={accepted}
          onChange={({ currentTarget }) => onFiles([...(currentTarget.files ?? [])])}
        />
      )}
    </Field>
  );
}
