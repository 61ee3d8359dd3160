import { addressIn } from '@sos/domain/pages/address';
import { currencies } from '@sos/domain/money/money';
import { Chip } from '@sos/ui/chip';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { chooseCurrency, useCurrency } from '@sos/browser/currency';
import { ownName } from '@sos/browser/intl/names';
import { webWords } from '@sos/words/web';
import { useWords } from '../shared/words.ts';
import { PageLink } from '@sos/browser/link.tsx';
import { chooseTheme, useTheme } from '@sos/browser/theme';

export function SettingsMenu() {
  const { say } = useWords();
  return (
    <>
      <Group title={say('shell.language')}>
        <LanguageChoice />
      </Group>
      <Group title={say('shell.currency')}>
        <CurrencyChoice />
      </Group>
      <Group title={say('shell.appearance')}>
        <ThemeChoice />
      </Group>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="menu-title">{title}</h2>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  );
}

function LanguageChoice() {
  const { language } = useWords();
  const { pathname, search } = useLocation();
  return webWords.written.map((code) => (
    <PageLink
      key={code}
      className="chip"
      lang={code}
      hrefLang={code}
      data-chosen={code === language}
      aria-current={code === language || undefined}
      to={`${addressIn(decodeURI(pathname), code)}${search}`}
      onFollow={closeMenu}
    >
      {ownName(code)}
    </PageLink>
  ));
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

function ThemeChoice() {
  const { say } = useWords();
  const chosen = useTheme();
  return (['system', 'light', 'dark'] as const).map((theme) => (
    <Chip key={theme} pressed={theme === chosen} onPress={() => chooseTheme(theme)}>
      {say(`shell.theme.${theme}`)}
    </Chip>
  ));
}
