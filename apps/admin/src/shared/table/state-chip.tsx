import { Chip } from '@sos/ui/chip';
import { useUrlState } from '../use-url-state.ts';

interface StateChipProps {
  /** What `state` in the address is while it is pressed. */
  readonly value: string;
  readonly label: string;
}

/** Turns a list between what is open and something else. */
export function StateChip({ value, label }: StateChipProps) {
  const url = useUrlState();
  return (
    <Chip pressed={url.get('state') === value} onPress={(pressed) => url.set({ state: pressed ? value : null })}>
      {label}
    </Chip>
  );
}
