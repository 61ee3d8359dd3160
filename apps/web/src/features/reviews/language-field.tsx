import { ownName } from '@sos/browser/intl/names';
import { locales } from '@sos/domain/shared/locale';
import type { Locale } from '@sos/domain/shared/locale';
import { SelectField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';

interface LanguageFieldProps {
  readonly value: Locale;
  readonly onChange: (language: Locale) => void;
}

/** In which language the words are, so that they are read aloud in it; people write in theirs on a page in another. */
export function LanguageField({ value, onChange }: LanguageFieldProps) {
  const { say } = useWords();
  return (
    <SelectField
      label={say('review.language.label')}
      value={value}
      onChange={({ target }) => onChange(locales.find((each) => each === target.value) ?? value)}
    >
      {locales.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {ownName(locale)}
        </option>
      ))}
    </SelectField>
  );
}
