import { weekdays } from '@sos/domain/providers/working-hours';
import type { Weekday } from '@sos/domain/providers/working-hours';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useRef } from 'react';
import { useWords } from '../../shared/words.ts';
import { isOvernight, withStretch } from './hours-draft.ts';
import type { TimePair } from './hours-draft.ts';

/** As many as the server keeps for a day. */
const MOST = 4;
/** A week that begins on a Monday, to take the names of its days from. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);

interface HoursDayProps {
  readonly day: Weekday;
  readonly pairs: readonly TimePair[];
  readonly isWrong: boolean;
  readonly onChange: (pairs: readonly TimePair[]) => void;
  readonly onCopy: () => void;
}

/** The hours of one day. */
export function HoursDay({ day, pairs, isWrong, onChange, onCopy }: HoursDayProps) {
  const { say, formats } = useWords();
  const legend = useRef<HTMLLegendElement>(null);
  const name = nameOf(day, formats);
  const remove = (place: number) => {
    onChange(pairs.filter((_, index) => index !== place));
    legend.current?.focus();
  };
  return (
    <fieldset className="hours-day">
      <legend ref={legend} tabIndex={-1}>
        {name}
      </legend>
      {pairs.length === 0 && <p className="text-s text-soft">{say('console.hours.closed')}</p>}
      {pairs.map((pair, place) => (
        // Stretches have nothing but their place to tell them apart.
        <div key={place} className="hours-pair">
          <TextField
            type="time"
            name={day}
            required
            label={say('console.hours.from')}
            value={pair.from}
            onChange={(event) => onChange(pairs.with(place, { ...pair, from: event.currentTarget.value }))}
          />
          <TextField
            type="time"
            required
            label={say('console.hours.to')}
            hint={isOvernight(pair) && <span>{say('console.hours.overnight')}</span>}
            value={pair.to}
            onChange={(event) => onChange(pairs.with(place, { ...pair, to: event.currentTarget.value }))}
          />
          <Button tone="plain" onClick={() => remove(place)}>
            <span>{say('console.hours.remove')}</span>
          </Button>
        </div>
      ))}
      <div role="alert" className={isWrong ? 'field-error' : undefined}>
        {isWrong && <span>{say('console.hours.clash')}</span>}
      </div>
      <div className="flex flex-wrap gap-2">
        {pairs.length < MOST && (
          <Button tone="plain" onClick={() => onChange(withStretch(pairs))}>
            <span>{say('console.hours.add')}</span>
            <span className="visually-hidden">{` ${name}`}</span>
          </Button>
        )}
        {pairs.length > 0 && (
          <Button tone="plain" onClick={onCopy}>
            <span>{say('console.hours.copy')}</span>
            <span className="visually-hidden">{` ${name}`}</span>
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function nameOf(day: Weekday, formats: string): string {
  const date = SOME_MONDAY + weekdays.indexOf(day) * 86_400_000;
  return new Intl.DateTimeFormat(formats, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
