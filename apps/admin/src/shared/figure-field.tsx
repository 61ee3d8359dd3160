import { TextField } from '@sos/ui/field';

interface FigureFieldProps {
  readonly label: string;
  /** Null where the default counts. */
  readonly value: number | null;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly step?: string;
  readonly onChange: (value: number | null) => void;
}

/** One figure; what is no number is none. */
export function FigureField({ label, value, placeholder, hint, step = '1', onChange }: FigureFieldProps) {
  const read = (text: string) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text));
  return (
    <TextField
      label={label}
      hint={hint}
      type="number"
      inputMode="decimal"
      min={0}
      step={step}
      placeholder={placeholder}
      value={value ?? ''}
      onChange={({ target }) => onChange(read(target.value))}
    />
  );
}
