import { type FlagName, flagNames } from '@sos/domain/openness/openness';
import { Checkbox } from '@sos/ui/checkbox';
import { useWords } from '../../shared/words.ts';
import type { Settable } from './known.ts';

type Flags = Extract<Settable, { name: 'flags' }>['value'];

interface FlagsEditorProps {
  readonly value: Flags;
  readonly onChange: (value: Flags) => void;
}

/** What is open to everybody, and whether a notice of maintenance stands on the pages. */
export function FlagsEditor({ value, onChange }: FlagsEditorProps) {
  const { say } = useWords();
  const change = (name: FlagName, on: boolean) => onChange({ ...value, [name]: on });
  return (
    <fieldset className="config-row">
      <legend>{say('adminConfig.flags')}</legend>
      {flagNames.map((name) => (
        <Checkbox key={name} checked={value[name]} onChange={({ target }) => change(name, target.checked)}>
          {say(`adminConfig.flag.${name}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
