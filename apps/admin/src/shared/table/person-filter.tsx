import { Chip } from '@sos/ui/chip';
import { PersonName } from '../names/person-name.tsx';
import { useUrlState } from '../use-url-state.ts';

interface PersonFilterProps {
  /** Its name in the address. */
  readonly name: string;
  /** What the person is of the lines. */
  readonly label: string;
}

/** Whose lines are shown, where a link has asked for one person's; pressed, everybody's are shown again. */
export function PersonFilter({ name, label }: PersonFilterProps) {
  const url = useUrlState();
  const uid = url.get(name);
  if (uid === '') return null;
  return (
    <Chip pressed onPress={() => url.set({ [name]: null })}>
      <span>{label}</span>
      <PersonName uid={uid} />
      <span aria-hidden="true">×</span>
    </Chip>
  );
}
