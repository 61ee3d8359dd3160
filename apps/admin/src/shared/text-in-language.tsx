import { languageName } from '@sos/browser/intl/names';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { Field, SelectField, TextField } from '@sos/ui/field';
import { type ReactNode, useState } from 'react';
import { useWords } from './words.ts';

interface OneLanguageProps {
  /** Which one is shown at first. */
  readonly first: Locale;
  readonly children: (shown: Locale) => ReactNode;
}

/** What is written in each language, of which one is shown at a time. */
export function OneLanguage({ first, children }: OneLanguageProps) {
  const { say, language } = useWords();
  const [shown, setShown] = useState(first);
  return (
    <>
      <SelectField
        label={say('adminContent.language')}
        value={shown}
        onChange={({ target }) => setShown(locales.find((each) => each === target.value) ?? shown)}
      >
        {locales.map((each) => (
          <option key={each} value={each}>
            {languageName(language, each)}
          </option>
        ))}
      </SelectField>
      {children(shown)}
    </>
  );
}

interface TextInLanguageProps {
  readonly label: string;
  readonly hint?: string;
  /** How many lines are in sight; one where it is left out, and then it is all that there can be. */
  readonly rows?: number;
  readonly lang: Locale;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A field for text of a language, which may be written from the other side than the page. */
export function TextInLanguage({ label, hint, rows, lang, value, onChange }: TextInLanguageProps) {
  const words = { label, ...(hint !== undefined && { hint }) };
  const written = { lang, dir: 'auto', spellCheck: true, value } as const;
  if (rows === undefined)
    return <TextField {...words} {...written} onChange={({ target }) => onChange(target.value)} />;
  return (
    <Field {...words}>
      {(links) => (
        <textarea
          {...links}
          {...written}
          className="input"
          rows={rows}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
