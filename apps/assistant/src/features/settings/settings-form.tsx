import { callFunction } from '@sos/browser/call-function';
import { languageName } from '@sos/browser/intl/names';
import { useSaving } from '@sos/browser/use-saving';
import { locales } from '@sos/domain/shared/locale';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField } from '@sos/ui/field';
import { SaveRow } from '@sos/ui/save-row';
import { useQueryClient } from '@tanstack/react-query';
import { homeQuery } from '../../shared/queries.ts';
import type { Home } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';

/** In which language the assistant answers, and what it may tell a vendor. */
export function SettingsForm({ settings }: { readonly settings: Home['settings'] }) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const { busy, failure, saved, changed, submit } = useSaving(
    async (fields) => {
      const locale = locales.find((one) => one === fields['locale']) ?? settings.locale;
      const chosen = { locale, masksPersonalData: fields['masks'] === 'on' };
      await callFunction('saveAssistantSettings', chosen);
      queries.setQueryData(homeQuery.queryKey, (home) => home && { ...home, settings: chosen });
    },
    () => say('choices.failed'),
  );
  return (
    <form className="settings-form" noValidate onSubmit={submit} onChange={changed}>
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
      <SaveRow label={say('choices.save')} busy={busy} said={saved ? say('choices.saved') : null} />
      <p role="alert" className={failure ? 'field-error' : undefined}>
        {failure}
      </p>
    </form>
  );
}
