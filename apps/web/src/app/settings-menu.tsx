import { addressIn } from '@sos/domain/pages/address';
import { currencies } from '@sos/domain/money/money';
import { Chip } from '@sos/ui/chip';
import { chooseCurrency, useCurrency } from '@sos/browser/currency';
import { useWords } from '../shared/words.ts';
import { Choices, LanguageChoice, ThemeChoice } from '@sos/browser/settings-choices.tsx';

export function SettingsMenu() {
  const { say } = useWords();
  return (
    <>
      <Choices title={say('shell.language')}>
        <LanguageChoice pathIn={(pathname, locale) => addressIn(decodeURI(pathname), locale)} onFollow={closeMenu} />
      </Choices>
      <Choices title={say('shell.currency')}>
        <CurrencyChoice />
      </Choices>
      <Choices title={say('shell.appearance')}>
        <ThemeChoice nameOf={(theme) => say(`shell.theme.${theme}`)} />
      </Choices>
    </>
  );
}

/** The page that comes is the answer to the choice; other choices show theirs in the menu itself. */
function closeMenu(): void {
  document.getElementById('settings')?.hidePopover();
}

function CurrencyChoice() {
  const chosen = useCurrency();
  return currencies.map((currency) => (
    <Chip key={currency} pressed={currency === chosen} onPress={() => chooseCurrency(currency)}>
      {currency}
    </Chip>
  ));
}
