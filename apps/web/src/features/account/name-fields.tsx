import { TextField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import { longest } from './registration.ts';

const fields = [
  {
    name: 'firstName',
    label: 'account.firstName',
    missing: 'account.firstName.missing',
    autoComplete: 'given-name',
  },
  {
    name: 'lastName',
    label: 'account.lastName',
    missing: 'account.lastName.missing',
    autoComplete: 'family-name',
  },
] as const;

interface NameFieldsProps {
  /** Names of the fields that were left empty. */
  readonly missing: readonly string[];
  readonly initially?: { readonly firstName: string; readonly lastName: string };
}

export function NameFields({ missing, initially }: NameFieldsProps) {
  const { say } = useWords();
  return (
    <div className="names">
      {fields.map(({ name, label, missing: words, autoComplete }) => (
        <TextField
          key={name}
          required
          name={name}
          type="text"
          dir="auto"
          autoComplete={autoComplete}
          maxLength={longest[name]}
          defaultValue={initially?.[name]}
          label={say(label)}
          error={missing.includes(name) ? say(words) : undefined}
        />
      ))}
    </div>
  );
}
