import { ownName } from '@sos/browser/intl/names';
import { useWords } from '../shared/words.ts';

/** Opens the settings; spoken with the whole name of the language, however little of it there is room to show. */
export function SettingsButton() {
  const { say, language } = useWords();
  return (
    <button type="button" className="button" data-tone="plain" popoverTarget="settings">
      <span className="visually-hidden">{`${say('shell.settings')} `}</span>
      <span lang={language} className="visually-hidden">
        {ownName(language)}
      </span>
      <span lang={language} className="wide-only" aria-hidden="true">
        {ownName(language)}
      </span>
      <span className="narrow-only" aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <i className="chevron" aria-hidden="true" />
    </button>
  );
}
