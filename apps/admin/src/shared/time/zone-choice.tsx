import { Chip } from '@sos/ui/chip';
import { useWords } from '../words.ts';
import { chooseZone, useZoneChoice } from './zone.ts';
import { zoneChoices } from './zones.ts';

/** Whose times the tables, drawers and charts of the console tell. */
export function ZoneChoice() {
  const { say } = useWords();
  const chosen = useZoneChoice();
  return zoneChoices.map((choice) => (
    <Chip key={choice} pressed={choice === chosen} onPress={() => chooseZone(choice)}>
      {say(`admin.zone.${choice}`)}
    </Chip>
  ));
}
