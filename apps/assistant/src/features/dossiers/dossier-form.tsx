import { reasonOf } from '@sos/browser/callable-client';
import { everyCountry } from '@sos/browser/intl/countries';
import { languageName } from '@sos/browser/intl/names';
import { useSubmission } from '@sos/browser/use-submission';
import { locales } from '@sos/domain/shared/locale';
import type { Locale } from '@sos/domain/shared/locale';
import { Button } from '@sos/ui/button';
import { Field, SelectField, TextField } from '@sos/ui/field';
import { Dialog } from '@sos/ui/dialog';
import { useMemo } from 'react';
import { useWords } from '../../shared/words.ts';

export interface DossierFields {
  readonly title: string;
  readonly country: string | null;
  readonly clientLocale: Locale | null;
  readonly need: string;
}

interface DossierFormProps {
  readonly title: string;
  readonly confirm: string;
  readonly before?: DossierFields;
  readonly send: (fields: DossierFields) => Promise<void>;
  readonly onClose: () => void;
}

const failures = { offline: 'dossiers.failed.offline', not_entitled: 'dossiers.failed.entitled' } as const;

function failureOf(error: unknown) {
  const reason = reasonOf(error);
  return reason === 'offline' || reason === 'not_entitled' ? failures[reason] : 'dossiers.failed.other';
}

/** What a case is about. */
export function DossierForm({ title, confirm, before, send, onClose }: DossierFormProps) {
  const { say } = useWords();
  const { busy, failure, missing, submit } = useSubmission(async (fields) => {
    await send({
      title: (fields['title'] ?? '').trim(),
      country: fields['country'] || null,
      clientLocale: locales.find((locale) => locale === fields['language']) ?? null,
      need: (fields['need'] ?? '').trim(),
    });
    onClose();
  }, failureOf);
  return (
    <Dialog title={title} onClose={onClose} actions={null}>
      <form className="dossier-form" noValidate onSubmit={submit}>
        <TextField
          label={say('dossiers.form.title')}
          name="title"
          required
          pattern=".*\S.*"
          maxLength={120}
          defaultValue={before?.title}
          error={missing.length > 0 ? say('dossiers.form.title.missing') : undefined}
        />
        <Places before={before} />
        <Field label={say('dossiers.form.need')} hint={say('dossiers.form.need.hint')}>
          {(links) => (
            <textarea {...links} className="input" name="need" rows={4} maxLength={2000} defaultValue={before?.need} />
          )}
        </Field>
        <p role="alert" className={failure ? 'field-error' : undefined}>
          {failure && say(failure)}
        </p>
        <div className="dialog-actions">
          <Button onClick={onClose}>{say('dossiers.cancel')}</Button>
          <Button tone="primary" type="submit" busy={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Places({ before }: { readonly before: DossierFields | undefined }) {
  const { say, language } = useWords();
  const countries = useMemo(() => everyCountry(language), [language]);
  return (
    <>
      <SelectField label={say('dossiers.form.country')} name="country" defaultValue={before?.country ?? ''}>
        <option value="">{say('dossiers.form.country.none')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={say('dossiers.form.language')} name="language" defaultValue={before?.clientLocale ?? ''}>
        <option value="">{say('dossiers.form.language.none')}</option>
        {locales.map((code) => (
          <option key={code} value={code}>
            {languageName(language, code)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
