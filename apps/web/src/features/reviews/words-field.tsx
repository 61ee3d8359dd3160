import { Field } from '@sos/ui/field';

interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly longest: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Several lines of one's own words. */
export function WordsField({ label, hint, error, longest, value, onChange }: WordsFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => (
        <textarea
          {...links}
          className="input"
          dir="auto"
          rows={4}
          maxLength={longest}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
