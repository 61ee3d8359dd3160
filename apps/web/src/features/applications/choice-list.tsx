import type { ChipOption } from '@sos/ui/chip';
import { SelectField } from '@sos/ui/field';
import { X } from 'lucide-react';
import { useWords } from '../../shared/words.ts';

interface ChoiceListProps {
  readonly label: string;
  readonly options: readonly ChipOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Several of a long list: each that is chosen leaves the list and stands below it, with the way to take it out. */
export function ChoiceList({ label, options, chosen, onChange }: ChoiceListProps) {
  const { say } = useWords();
  const named = new Map(options.map((option) => [option.value, option.label]));
  return (
    <div className="grid gap-2">
      <SelectField label={label} value="" onChange={({ target }) => onChange([...chosen, target.value])}>
        <option value="">{say('application.choose')}</option>
        {options
          .filter(({ value }) => !chosen.includes(value))
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
      </SelectField>
      {chosen.length > 0 && (
        <ul className="application-chosen" aria-label={label}>
          {chosen.map((value) => (
            <li key={value}>
              <button
                type="button"
                className="chip"
                aria-label={say('application.remove', { name: named.get(value) ?? value })}
                onClick={() => onChange(chosen.filter((each) => each !== value))}
              >
                <span>{named.get(value) ?? value}</span>
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
