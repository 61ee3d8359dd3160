import { languageName } from '@sos/browser/intl/names';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { SelectField } from '@sos/ui/field';
import { useWords } from './words.ts';

interface LanguageFieldProps {
  readonly shown: Locale;
  readonly onShow: (locale: Locale) => void;
}

/** Which language’s text is shown. */
export function LanguageField({ shown, onShow }: LanguageFieldProps) {
  const { say, language } = useWords();
  return (
    <SelectField
      label={say('adminContent.language')}
      value={shown}
      onChange={({ target }) => onShow(locales.find((each) => each === target.value) ?? shown)}
    >
      {locales.map((each) => (
        <option key={each} value={each}>
          {languageName(language, each)}
        </option>
      ))}
    </SelectField>
  );
}
