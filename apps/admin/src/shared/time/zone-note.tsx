import { useWords } from '../words.ts';
import { useZone, useZoneChoice } from './zone.ts';
import { zoneName } from './zones.ts';

/** Under every page: whose times these are. */
export function ZoneNote() {
  const { say } = useWords();
  const zone = zoneName(useZone());
  const choice = useZoneChoice();
  return (
    <footer className="console-zone">
      <span>{say(choice === 'mine' ? 'admin.zone' : `admin.zone.note.${choice}`, { zone })}</span>{' '}
      <span>{say('admin.zone.days')}</span>
    </footer>
  );
}

/** In a drawer about somebody, while their times were chosen. */
export function TheirZoneNote({ known }: { readonly known: boolean }) {
  const { say } = useWords();
  const zone = zoneName(useZone());
  if (useZoneChoice() !== 'theirs') return null;
  return <p className="text-s text-soft">{say(known ? 'admin.zone.here' : 'admin.zone.unknown', { zone })}</p>;
}
