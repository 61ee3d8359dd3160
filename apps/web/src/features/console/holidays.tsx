import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { withHoliday, withoutHoliday } from './hours-draft.ts';
import type { HoursDraft } from './hours-draft.ts';

/** As many as the server keeps. */
const MOST = 60;

interface HolidaysProps {
  readonly draft: HoursDraft;
  readonly onChange: (draft: HoursDraft) => void;
}

/** Days on which no hours begin. */
export function Holidays({ draft, onChange }: HolidaysProps) {
  const { say, formats } = useWords();
  const [day, setDay] = useState('');
  const format = new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeZone: 'UTC' });
  const add = () => {
    if (day === '' || draft.holidays.length >= MOST) return;
    onChange(withHoliday(draft, day));
    setDay('');
  };
  return (
    <fieldset className="hours-day">
      <legend>{say('console.holidays.title')}</legend>
      <p className="text-s text-soft">{say('console.holidays.text')}</p>
      <ul className="grid gap-2" hidden={draft.holidays.length === 0}>
        {draft.holidays.map((holiday) => (
          <li key={holiday} className="flex flex-wrap items-center gap-2">
            <span>{format.format(Date.parse(holiday))}</span>
            <Button tone="plain" onClick={() => onChange(withoutHoliday(draft, holiday))}>
              <span>{say('console.hours.remove')}</span>
              <span className="visually-hidden">{` ${format.format(Date.parse(holiday))}`}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          type="date"
          label={say('console.holidays.day')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button onClick={add}>{say('console.holidays.add')}</Button>
      </div>
    </fieldset>
  );
}
