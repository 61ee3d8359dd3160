import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { contentFor, type ContentKind, LINK, resourceForms } from '@sos/domain/content/content';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField } from '@sos/ui/field';
import { FigureField } from '../../shared/figure-field.tsx';
import { OneLanguage, TextInLanguage } from '../../shared/text-in-language.tsx';
import { useWords } from '../../shared/words.ts';
import { ContentPreview } from './content-preview.tsx';
import type { Terms } from './item.ts';

interface ContentFieldsProps {
  readonly kind: ContentKind;
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

export function ContentFields({ kind, terms, onChange }: ContentFieldsProps) {
  const { say } = useWords();
  const change = (differs: Partial<Terms>) => onChange({ ...terms, ...differs });
  return (
    <div className="grid gap-3">
      <Programmes {...{ kind, terms, onChange }} />
      <FigureField
        label={say('adminContent.place')}
        value={terms.place}
        onChange={(place) => change({ place: place ?? 0 })}
      />
      {kind === 'training' && (
        <FigureField
          label={say('adminContent.passMark')}
          value={terms.passMark}
          onChange={(passMark) => change({ passMark })}
        />
      )}
      {terms.form !== null && (
        <SelectField
          label={say('adminContent.form')}
          value={terms.form}
          onChange={({ target }) => change({ form: resourceForms.find((each) => each === target.value) ?? terms.form })}
        >
          {resourceForms.map((each) => (
            <option key={each} value={each}>
              {say(`adminContent.form.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      <Checkbox checked={terms.isOffered} onChange={({ target }) => change({ isOffered: target.checked })}>
        {say('adminContent.isOffered')}
      </Checkbox>
      <TextOfLanguage kind={kind} texts={terms.texts} onChange={(texts) => change({ texts })} />
    </div>
  );
}

function Programmes({ kind, terms, onChange }: ContentFieldsProps) {
  const { say } = useWords();
  const toggle = (role: (typeof affiliateRoles)[number], isOn: boolean) => {
    const programmes = affiliateRoles.filter((each) => (each === role ? isOn : terms.programmes.includes(each)));
    onChange({ ...terms, programmes });
  };
  return (
    <fieldset className="grid gap-2">
      <legend>{say('adminContent.programmes')}</legend>
      {contentFor[kind].map((role) => (
        <Checkbox
          key={role}
          checked={terms.programmes.includes(role)}
          onChange={({ target }) => toggle(role, target.checked)}
        >
          {say(`adminContent.programme.${role}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

interface TextOfLanguageProps {
  readonly kind: ContentKind;
  readonly texts: Terms['texts'];
  readonly onChange: (texts: Terms['texts']) => void;
}

/** With what its readers will see below it. */
function TextOfLanguage({ kind, texts, onChange }: TextOfLanguageProps) {
  const { say, locale } = useWords();
  return (
    <OneLanguage first={locale}>
      {(shown) => (
        <>
          <TextInLanguage
            label={say('adminContent.text')}
            hint={say(`adminContent.hint.${kind}`, { place: LINK })}
            rows={12}
            lang={shown}
            value={texts[shown] ?? ''}
            onChange={(text) => onChange({ ...texts, [shown]: text })}
          />
          <ContentPreview kind={kind} text={texts[shown] ?? ''} lang={shown} />
        </>
      )}
    </OneLanguage>
  );
}
