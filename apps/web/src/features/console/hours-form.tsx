import { callFunction } from '@sos/browser/call-function';
import { weekdays } from '@sos/domain/providers/working-hours';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField } from '@sos/ui/field';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { Holidays } from './holidays.tsx';
import { HoursDay } from './hours-day.tsx';
import { copiedToAll, draftOf, hoursOf, nextOnline, withDay, wrongDays } from './hours-draft.ts';
import type { HoursDraft } from './hours-draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import type { Own } from './queries.ts';
import { useUpdateSwitch } from './use-switch.ts';

interface HoursFormProps {
  readonly uid: string;
  readonly state: Own['switch'];
}
type Saving = 'idle' | 'busy' | 'saved' | 'failed' | 'copied';

/** The week, the days off, and what clients read of them. */
export function HoursForm({ uid, state }: HoursFormProps) {
  const { say } = useWords();
  const update = useUpdateSwitch(uid);
  const { value: draft, isChanged, change, discard } = useKeptDraft(`hours.${uid}`, '', draftOf(state));
  const [saving, setSaving] = useState<Saving>('idle');
  const [checked, setChecked] = useState(false);
  const wrong = checked ? wrongDays(draft) : [];
  const edit = (next: HoursDraft) => {
    change(next);
    setSaving('idle');
  };
  const save = async () => {
    setSaving('busy');
    try {
      update(await callFunction('setAvailability', { hours: hoursOf(draft) }));
      discard();
      setSaving('saved');
    } catch {
      setSaving('failed');
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const [first] = wrongDays(draft);
    if (first) event.currentTarget.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    else if (saving !== 'busy') void save();
  };
  return (
    <form className="panel" noValidate onSubmit={submit}>
      <p className="text-soft">{say('console.hours.text')}</p>
      {saving === 'failed' && <NotSaved />}
      <ZoneField draft={draft} onChange={edit} />
      {weekdays.map((day) => (
        <HoursDay
          key={day}
          day={day}
          pairs={draft.week[day]}
          isWrong={wrong.includes(day)}
          onChange={(pairs) => edit(withDay(draft, day, pairs))}
          onCopy={() => {
            change(copiedToAll(draft, day));
            setSaving('copied');
          }}
        />
      ))}
      <Checkbox
        checked={draft.opensByItself}
        onChange={(event) => edit({ ...draft, opensByItself: event.currentTarget.checked })}
      >
        <span>{say('console.hours.opens')}</span>
      </Checkbox>
      <p className="text-s text-soft">{say('console.hours.opens.text')}</p>
      <Holidays draft={draft} onChange={edit} />
      <SeenByClients draft={draft} />
      <SaveRow saving={saving} isChanged={isChanged} onDiscard={discard} />
    </form>
  );
}

function NotSaved() {
  const { say } = useWords();
  return (
    <Banner urgent tone="signal" title={say('console.save.failed.title')}>
      <p>{say('console.save.failed.text')}</p>
    </Banner>
  );
}

interface DraftProps {
  readonly draft: HoursDraft;
  readonly onChange: (draft: HoursDraft) => void;
}

function ZoneField({ draft, onChange }: DraftProps) {
  const { say } = useWords();
  const zones = [...new Set([draft.timeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted();
  return (
    <SelectField
      label={say('console.hours.zone')}
      value={draft.timeZone}
      onChange={(event) => onChange({ ...draft, timeZone: event.currentTarget.value })}
    >
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      ))}
    </SelectField>
  );
}

/** In the words of the profile page, by the clocks of the provider. */
function SeenByClients({ draft }: Pick<DraftProps, 'draft'>) {
  const { say, formats } = useWords();
  const [now] = useState(() => Date.now());
  const online = nextOnline(draft, now);
  const format = { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const time =
    online === null ? '' : new Intl.DateTimeFormat(formats, { ...format, timeZone: draft.timeZone }).format(online);
  return (
    <section className="card seen" aria-labelledby="seen">
      <h2 id="seen" className="text-m">
        {say('console.hours.seen')}
      </h2>
      <output>{online === null ? say('console.hours.seen.none') : say('profile.opens', { time })}</output>
      {online !== null && <p className="text-s text-soft">{say('console.hours.seen.text')}</p>}
    </section>
  );
}

interface SaveRowProps {
  readonly saving: Saving;
  readonly isChanged: boolean;
  readonly onDiscard: () => void;
}

function SaveRow({ saving, isChanged, onDiscard }: SaveRowProps) {
  const { say } = useWords();
  return (
    <div className="grid gap-3">
      {isChanged && <p className="text-s text-soft">{say('console.unsaved')}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" type="submit" busy={saving === 'busy'}>
          {say('console.save')}
        </Button>
        {isChanged && (
          <Button tone="plain" onClick={onDiscard}>
            {say('console.discard')}
          </Button>
        )}
        <output>
          {saving === 'saved' && <span>{say('console.saved')}</span>}
          {saving === 'copied' && <span>{say('console.hours.copied')}</span>}
        </output>
      </div>
    </div>
  );
}
