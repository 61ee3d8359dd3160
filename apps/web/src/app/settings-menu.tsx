import type { Currency } from '@sos/contracts/shared';
import { Chip } from '@sos/ui/chip';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { chooseCurrency, useCurrency } from '../shared/currency.ts';
import { localeTable, pathInLocale, writtenLocales } from '../shared/intl/locales.ts';
import { useWords } from '../shared/intl/words.tsx';
import { PageLink } from '../shared/link.tsx';
import { chooseTheme, useTheme } from '../shared/theme.ts';

const currencies = ['EUR', 'USD'] as const satisfies readonly Currency[];

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
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  return writtenLocales.map((code) => (
    <PageLink
      key={code}
      className="chip"
      lang={code}
      hrefLang={code}
      data-chosen={code === locale}
      aria-current={code === locale || undefined}
      to={`${pathInLocale(pathname, code)}${search}`}
    >
      {localeTable[code].name}
    </PageLink>
  ));
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
