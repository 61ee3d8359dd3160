import { createContext, use, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '@sos/contracts/shared';
import { IntlProvider, useIntl } from 'react-intl';
import { localeTable } from './locales.ts';
import type { WrittenLocale } from './locales.ts';
import { loadMessages } from './messages.ts';
import type { Area, MessageKey, Messages } from './messages.ts';

const LocaleContext = createContext<Locale>('en');
const MessagesContext = createContext<Messages>({});

interface WithWordsProps {
  readonly areas: readonly Area[];
  readonly children: ReactNode;
}

/** Adds the words of some areas for what is inside; suspends until they are there. */
export function WithWords({ areas, children }: WithWordsProps) {
  const { words } = localeTable[useContext(LocaleContext)];
  const outer = useContext(MessagesContext);
  const own = use(loadMessages(words, areas));
  const messages = useMemo(() => ({ ...outer, ...own }), [outer, own]);
  return (
    <MessagesContext value={messages}>
      <IntlProvider locale={words} messages={messages}>
        {children}
      </IntlProvider>
    </MessagesContext>
  );
}

export function LocaleProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

type Say = (key: MessageKey, values?: Record<string, string | number | Date>) => string;

/** A message whose arguments may be elements: the language decides where in the sentence they stand. */
type Compose = (key: MessageKey, values: Record<string, ReactNode>) => ReactNode;

interface Words {
  /** The message in the language of the page. */
  readonly say: Say;
  readonly compose: Compose;
  /** The language of the path. */
  readonly locale: Locale;
  /** The language that words, numbers and dates are written in. */
  readonly words: WrittenLocale;
}

export function useWords(): Words {
  const intl = useIntl();
  const locale = useContext(LocaleContext);
  return useMemo(
    () => ({
      say: (key, values) => intl.formatMessage({ id: key }, values),
      compose: (key, values) => intl.formatMessage({ id: key }, values),
      locale,
      words: localeTable[locale].words,
    }),
    [intl, locale],
  );
}
