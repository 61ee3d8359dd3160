import { ChipSelect } from '@sos/ui/chip';
import type { ChipOption } from '@sos/ui/chip';
import { useUrlState } from '../use-url-state.ts';
import { useWords } from '../words.ts';

interface FilterChipProps {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChipOption[];
}

/** A filter with several values, kept in the address; the first choice is any. */
export function FilterChip({ name, label, options }: FilterChipProps) {
  const { say } = useWords();
  const url = useUrlState();
  const any = { value: '', label: say('admin.table.any', { label }) };
  return (
    <ChipSelect
      label={label}
      value={options.some(({ value }) => value === url.get(name)) ? url.get(name) : ''}
      options={[any, ...options]}
      onChoose={(value) => url.set({ [name]: value })}
    />
  );
}
