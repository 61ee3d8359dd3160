import { languageName } from '@sos/browser/intl/names';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { SelectField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';

interface LanguageChoiceProps {
  readonly chosen: Locale;
  readonly onChoose: (locale: Locale) => void;
}

/** In which language texts are shared, whatever the page is read in. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { say, language } = useWords();
  return (
    <SelectField
      name="language"
      label={say('content.language')}
      value={chosen}
      onChange={({ target }) => onChoose(locales.find((each) => each === target.value) ?? chosen)}
    >
      {locales.map((each) => (
        <option key={each} value={each}>
          {languageName(language, each)}
        </option>
      ))}
    </SelectField>
  );
}
