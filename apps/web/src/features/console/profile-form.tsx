import { ownName } from '@sos/browser/intl/names';
import { specialities } from '@sos/domain/providers/specialities';
import { locales } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import type { ChipOption } from '@sos/ui/chip';
import { Field, SelectField, TextField } from '@sos/ui/field';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { ChoiceList } from './choice-list.tsx';
import { mistakesIn, shownWith } from './profile-draft.ts';
import type { Mistake, ProfileDraft } from './profile-draft.ts';
import type { Own } from './queries.ts';
import { useSavedProfile } from './use-saved-profile.ts';

interface ProfileFormProps {
  readonly uid: string;
  readonly own: Own;
  readonly languages: readonly ChipOption[];
  readonly countries: readonly ChipOption[];
  /** What was checked, which is changed by another way. */
  readonly facts: ReactNode;
  /** The profile as the public sees it. */
  readonly preview: (shown: Own['shown']) => ReactNode;
}

/** What a provider says of themselves, and how it will look. */
export function ProfileForm({ uid, own, languages, countries, facts, preview }: ProfileFormProps) {
  const { say } = useWords();
  const { draft, isChanged, saving, edit, save, saveOver, discard } = useSavedProfile(uid, own);
  const [checked, setChecked] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const [first] = Object.keys(mistakesIn(draft));
    if (first) event.currentTarget.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    else if (saving !== 'busy') void save();
  };
  return (
    <div className="profile-editor">
      <div className="grid gap-8 content-start">
        {facts}
        <form className="panel" noValidate onSubmit={submit}>
          <p className="text-soft">{say('console.profile.text')}</p>
          {saving === 'failed' && (
            <Banner urgent tone="signal" title={say('console.save.failed.title')}>
              <p>{say('console.save.failed.text')}</p>
            </Banner>
          )}
          {saving === 'elsewhere' && <Elsewhere onMine={() => void saveOver()} onTheirs={discard} />}
          <Fields
            kind={own.shown.kind}
            draft={draft}
            checked={checked}
            edit={edit}
            languages={languages}
            countries={countries}
          />
          {isChanged && <p className="text-s text-soft">{say('console.unsaved')}</p>}
          <div className="flex flex-wrap items-center gap-3">
            <Button tone="primary" type="submit" busy={saving === 'busy'}>
              {say('console.save')}
            </Button>
            {isChanged && (
              <Button tone="plain" onClick={discard}>
                {say('console.discard')}
              </Button>
            )}
            <output>{saving === 'saved' ? say('console.saved') : ''}</output>
          </div>
        </form>
      </div>
      <section className="grid gap-3 content-start" aria-labelledby="preview">
        <h2 id="preview" className="text-l">
          {say('console.profile.preview')}
        </h2>
        <div className="card preview" inert>
          {preview(shownWith(own, draft))}
        </div>
      </section>
    </div>
  );
}

function Elsewhere({ onMine, onTheirs }: { readonly onMine: () => void; readonly onTheirs: () => void }) {
  const { say } = useWords();
  return (
    <Banner urgent tone="wait" title={say('console.profile.elsewhere.title')}>
      <p>{say('console.profile.elsewhere.text')}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onMine}>{say('console.profile.elsewhere.mine')}</Button>
        <Button onClick={onTheirs}>{say('console.profile.elsewhere.theirs')}</Button>
      </div>
    </Banner>
  );
}

interface FieldsProps extends Pick<ProfileFormProps, 'languages' | 'countries'> {
  readonly kind: Own['shown']['kind'];
  readonly draft: ProfileDraft;
  readonly checked: boolean;
  readonly edit: (part: Partial<ProfileDraft>) => void;
}

function Fields({ kind, draft, checked, edit, languages, countries }: FieldsProps) {
  const { say } = useWords();
  const mistakes = mistakesIn(draft);
  const told = (mistake: Mistake | undefined) => {
    if (mistake === undefined) return undefined;
    // A way around us is told while it is written, what is missing only once somebody wants to save.
    if (mistake === 'missing') return checked ? say('console.profile.missing') : undefined;
    return say('console.profile.contact', { found: mistake.found.join(' · ') });
  };
  return (
    <>
      <TextField
        name="headline"
        label={say('console.profile.headline')}
        hint={say('console.profile.headline.hint')}
        maxLength={140}
        error={told(mistakes.headline)}
        value={draft.headline}
        onChange={(event) => edit({ headline: event.currentTarget.value })}
      />
      <Field label={say('console.profile.bio')} hint={say('console.profile.bio.hint')} error={told(mistakes.bio)}>
        {(links) => (
          <textarea
            {...links}
            className="input"
            name="bio"
            rows={8}
            maxLength={4000}
            value={draft.bio}
            onChange={(event) => edit({ bio: event.currentTarget.value })}
          />
        )}
      </Field>
      <ChoiceList
        name="languages"
        label={say('console.profile.languages')}
        options={languages}
        values={draft.languages}
        error={told(mistakes.languages)}
        onChange={(values) => edit({ languages: [...values] })}
      />
      <ChoiceList
        name="countries"
        label={say('console.profile.countries')}
        options={countries}
        values={draft.countries}
        error={told(mistakes.countries)}
        onChange={(values) => edit({ countries: [...values] })}
      />
      {kind === 'expat' && <CountriesLived draft={draft} edit={edit} countries={countries} />}
      <Specialities draft={draft} edit={edit} />
      <Years draft={draft} edit={edit} error={told(mistakes.years)} />
      <TelephoneLanguage draft={draft} edit={edit} />
    </>
  );
}

function CountriesLived({ draft, edit, countries }: Pick<FieldsProps, 'draft' | 'edit' | 'countries'>) {
  const { say } = useWords();
  return (
    <ChoiceList
      name="countriesLived"
      label={say('console.profile.lived')}
      options={countries}
      values={draft.countriesLived ?? []}
      onChange={(values) => edit({ countriesLived: [...values] })}
    />
  );
}

function Years({ draft, edit, error }: Pick<FieldsProps, 'draft' | 'edit'> & { readonly error: string | undefined }) {
  const { say } = useWords();
  return (
    <TextField
      type="number"
      name="years"
      min={0}
      max={80}
      label={say('console.profile.years')}
      error={error}
      value={Number.isNaN(draft.yearsOfExperience) ? '' : draft.yearsOfExperience}
      onChange={(event) => edit({ yearsOfExperience: event.currentTarget.valueAsNumber })}
    />
  );
}

function TelephoneLanguage({ draft, edit }: Pick<FieldsProps, 'draft' | 'edit'>) {
  const { say } = useWords();
  return (
    <SelectField
      label={say('console.profile.locale')}
      value={draft.locale}
      onChange={(event) => edit({ locale: locales.find((each) => each === event.currentTarget.value) ?? 'en' })}
    >
      {locales.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {ownName(locale)}
        </option>
      ))}
    </SelectField>
  );
}

function Specialities({ draft, edit }: Pick<FieldsProps, 'draft' | 'edit'>) {
  const { say } = useWords();
  return (
    <fieldset className="choices">
      <legend>{say('console.profile.specialities')}</legend>
      <div className="choice-checks">
        {specialities.map((each) => (
          <Checkbox
            key={each}
            checked={draft.specialities.includes(each)}
            onChange={(event) => {
              const isChosen = event.currentTarget.checked;
              edit({
                specialities: specialities.filter((one) =>
                  one === each ? isChosen : draft.specialities.includes(one),
                ),
              });
            }}
          >
            {say(`speciality.${each}`)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
