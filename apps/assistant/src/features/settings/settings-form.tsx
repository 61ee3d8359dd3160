import { callFunction } from '@sos/browser/call-function';
import { languageName } from '@sos/browser/intl/names';
import { useSubmission } from '@sos/browser/use-submission';
import { locales } from '@sos/domain/shared/locale';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField } from '@sos/ui/field';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { homeQuery } from '../../shared/queries.ts';
import type { Home } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';

/** In which language the assistant answers, and what it may tell a vendor. */
export function SettingsForm({ settings }: { readonly settings: Home['settings'] }) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const [isSaved, setSaved] = useState(false);
  const { busy, failure, edited, submit } = useSubmission(
    async (fields) => {
      const locale = locales.find((one) => one === fields['locale']) ?? settings.locale;
      const saved = { locale, masksPersonalData: fields['masks'] === 'on' };
      await callFunction('saveAssistantSettings', saved);
      queries.setQueryData(homeQuery.queryKey, (home) => home && { ...home, settings: saved });
      setSaved(true);
    },
    () => say('choices.failed'),
  );
  const change = () => {
    edited();
    setSaved(false);
  };
  return (
    <form className="settings-form" noValidate onSubmit={submit} onChange={change}>
      <SelectField
        label={say('choices.locale')}
        hint={say('choices.locale.hint')}
        name="locale"
        defaultValue={settings.locale}
      >
        {locales.map((code) => (
          <option key={code} value={code}>
            {languageName(language, code)}
          </option>
        ))}
      </SelectField>
      <Checkbox name="masks" defaultChecked={settings.masksPersonalData} aria-describedby="masks-hint">
        {say('choices.masks')}
      </Checkbox>
      <p id="masks-hint" className="text-s text-soft">
        {say('choices.masks.hint')}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" type="submit" busy={busy}>
          {say('choices.save')}
        </Button>
        <output>{isSaved && say('choices.saved')}</output>
      </div>
      <p role="alert" className={failure ? 'field-error' : undefined}>
        {failure}
      </p>
    </form>
  );
}
