import { type NoticeKind, noticeKinds } from '@sos/domain/notifications/notice';
import {
  type OuterChannel,
  type Preferences,
  pushKinds,
  smsKinds,
  telegramKinds,
  usesTelegram,
} from '@sos/domain/notifications/preferences';
import { Banner } from '@sos/ui/banner';
import { Checkbox } from '@sos/ui/checkbox';
import { TextField } from '@sos/ui/field';
import { SaveRow } from '@sos/ui/save-row';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { minutesOf, preferencesFrom, timeOf, usesDevices } from './preferences.ts';

interface PreferencesFormProps {
  readonly preferences: Preferences;
  /** Those that can ever concern them. */
  readonly kinds: readonly NoticeKind[];
  readonly onSave: (preferences: Preferences) => Promise<void>;
}
type Saving = 'idle' | 'busy' | 'saved' | 'failed';

/** What somebody is told by mail, by SMS, on their devices and in Telegram, and when not. */
export function PreferencesForm({ preferences, kinds, onSave }: PreferencesFormProps) {
  const { say } = useWords();
  const asked = (of: readonly NoticeKind[]) => of.filter((kind) => kinds.includes(kind));
  const [saving, setSaving] = useState<Saving>('idle');
  const [quiet, setQuiet] = useState(preferences.quietHours !== null);
  const [same, setSame] = useState(false);
  const save = async (chosen: Preferences) => {
    setSaving('busy');
    try {
      await onSave(chosen);
      setSaving('saved');
    } catch {
      setSaving('failed');
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = preferencesFrom(new FormData(event.currentTarget), preferences, kinds);
    setSame(chosen === 'same_hours');
    if (chosen === 'same_hours') focusOnField(event.currentTarget, 'to');
    else if (saving !== 'busy') void save(chosen);
  };
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={() => setSaving('idle')}>
      {saving === 'failed' && (
        <Banner urgent tone="signal" title={say('preferences.failed.title')}>
          <p>{say('preferences.failed.text')}</p>
        </Banner>
      )}
      <Choices channel="email" kinds={asked(noticeKinds)} preferences={preferences} />
      {usesDevices(preferences) && <Choices channel="push" kinds={asked(pushKinds)} preferences={preferences} />}
      {usesTelegram(preferences) && (
        <Choices channel="telegram" kinds={asked(telegramKinds)} preferences={preferences} />
      )}
      <Choices channel="sms" kinds={asked(smsKinds)} preferences={preferences} />
      <fieldset className="preference-group">
        <legend>{say('preferences.quiet.title')}</legend>
        <p className="text-s text-soft">{say('preferences.quiet.text')}</p>
        <Checkbox name="quiet" checked={quiet} onChange={(event) => setQuiet(event.currentTarget.checked)}>
          {say('preferences.quiet.on')}
        </Checkbox>
        {quiet && <QuietTimes preferences={preferences} same={same} />}
      </fieldset>
      <SaveRow
        label={say('preferences.save')}
        busy={saving === 'busy'}
        said={saving === 'saved' ? say('preferences.saved') : null}
      />
    </form>
  );
}

function focusOnField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}

interface ChoicesProps {
  readonly channel: OuterChannel;
  readonly kinds: readonly NoticeKind[];
  readonly preferences: Preferences;
}

const wordsOf = { email: 'mail', push: 'push', sms: 'sms', telegram: 'telegram' } as const;

/** What somebody is told of by one channel; nothing where it has nothing for them. */
function Choices({ channel, kinds, preferences }: ChoicesProps) {
  const { say } = useWords();
  if (kinds.length === 0) return null;
  return (
    <fieldset className="preference-group">
      <legend>{say(`preferences.${wordsOf[channel]}.title`)}</legend>
      <p className="text-s text-soft">{say(`preferences.${wordsOf[channel]}.text`)}</p>
      {kinds.map((kind) => (
        <Checkbox key={kind} name={channel} value={kind} defaultChecked={!preferences.muted[channel].includes(kind)}>
          {say(`preferences.kind.${kind}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function QuietTimes({ preferences, same }: { readonly preferences: Preferences; readonly same: boolean }) {
  const { say } = useWords();
  const { from, to } = preferences.quietHours ?? { from: minutesOf('22:00'), to: minutesOf('07:00') };
  return (
    <div className="quiet-times">
      <TextField type="time" name="from" label={say('preferences.quiet.from')} defaultValue={timeOf(from)} />
      <TextField
        type="time"
        name="to"
        label={say('preferences.quiet.to')}
        defaultValue={timeOf(to)}
        error={same ? say('preferences.quiet.same') : undefined}
      />
    </div>
  );
}
