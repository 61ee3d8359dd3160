import type { ReactNode } from 'react';

interface ChipProps {
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ pressed, onPress, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={() => onPress(!pressed)}>
      {children}
    </button>
  );
}

export interface ChipOption {
  readonly value: string;
  readonly label: string;
}

interface ChipSelectProps {
  /** The label for screen readers, which read the chip without the sentence around it. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChipOption[];
  readonly onChoose: (value: string) => void;
}

/** A filter with several values: a native select under a chip, so that every device brings its own list. The empty value means "any". */
export function ChipSelect({ label, value, options, onChoose }: ChipSelectProps) {
  const shown = options.find((option) => option.value === value) ?? options[0];
  return (
    <span className="chip" data-chosen={value !== ''}>
      <span aria-hidden="true">{shown?.label}</span>
      <i className="chevron" aria-hidden="true" />
      <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
