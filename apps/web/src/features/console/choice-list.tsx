import type { ChipOption } from '@sos/ui/chip';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';

interface ChoiceListProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChipOption[];
  readonly values: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** Several of many: what is chosen, and a list to add from. */
export function ChoiceList({ name, label, options, values, error, onChange }: ChoiceListProps) {
  const { say } = useWords();
  const legend = useRef<HTMLLegendElement>(null);
  const others = options.filter(({ value }) => !values.includes(value));
  const [next, setNext] = useState('');
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const remove = (value: string) => {
    onChange(values.filter((each) => each !== value));
    legend.current?.focus();
  };
  const add = () => {
    if (next === '') return;
    onChange([...values, next]);
    setNext('');
  };
  return (
    <fieldset className="choices">
      <legend ref={legend} tabIndex={-1}>
        {label}
      </legend>
      <ul className="choice-tags" hidden={values.length === 0}>
        {values.map((value) => (
          <li key={value}>
            <span>{labelOf(value)}</span>
            <button
              type="button"
              aria-label={say('console.profile.remove', { name: labelOf(value) })}
              onClick={() => remove(value)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="choice-add">
        <SelectField
          name={name}
          label={label}
          error={error}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        >
          <option value="">{label}</option>
          {others.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
        <Button onClick={add}>{say('console.profile.add')}</Button>
      </div>
    </fieldset>
  );
}
