import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { createContext, createElement, Fragment, use, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '@sos/domain/shared/locale';
import type { AppWords, Messages } from '@sos/words/app-words';
import { formatsOf, writtenLanguage } from './locales.ts';
import { writingOf } from './writing.ts';

/** What this package must know of the app that uses it. */
export interface BrowserApp {
  /** Stands after the title of each page. */
  readonly name: string;
  readonly words: AppWords;
}

interface Place {
  readonly app: BrowserApp;
  /** The language of the path. */
  readonly locale: Locale;
  /** The language that words are written in. */
  readonly language: Locale;
  /** The tag by which numbers, money and dates are written. */
  readonly formats: string;
}

const PlaceContext = createContext<Place | null>(null);
/** React Intl without its components: what reads syntax trees is the same. */
const IntlContext = createContext<IntlShape<ReactNode> | null>(null);
const cache = createIntlCache();

/** Throws outside of a LocaleProvider. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('no LocaleProvider above');
  return place;
}

interface LocaleProviderProps {
  readonly app: BrowserApp;
  readonly locale: Locale;
  readonly children: ReactNode;
}

export function LocaleProvider({ app, locale, children }: LocaleProviderProps) {
  const place = useMemo(() => {
    const language = writtenLanguage(locale, app.words.written);
    return { app, locale, language, formats: formatsOf(language, navigator.languages) };
  }, [app, locale]);
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

interface WithAreasProps<Area extends string> {
  readonly areas: readonly Area[];
  readonly children: ReactNode;
}

/** Adds the words of some areas for what is inside; suspends until they are there. */
export function WithAreas<Area extends string>({ areas, children }: WithAreasProps<Area>) {
  const { app, language, formats } = usePlace();
  const outer = useContext(IntlContext)?.messages;
  const own = use(app.words.load(language, areas));
  const intl = useMemo(
    () => createIntl<ReactNode>({ locale: formats, messages: { ...outer, ...own } as Messages }, cache),
    [formats, outer, own],
  );
  return <IntlContext value={intl}>{children}</IntlContext>;
}

interface Words<Key extends string> extends Omit<Place, 'app'> {
  /** The message in the language of the page. */
  readonly say: (key: Key, values?: Record<string, string | number | Date>) => string;
  /** A message whose arguments may be elements: the language decides where in the sentence they stand. */
  readonly compose: (key: Key, values: Record<string, ReactNode>) => ReactNode;
}

/** An app names it once with the keys of its own words: `useWordsOf<WebMessageKey>`. */
export function useWordsOf<Key extends string>(): Words<Key> {
  const intl = useContext(IntlContext);
  if (!intl) throw new Error('no WithAreas above');
  const { locale, language, formats } = usePlace();
  return useMemo(() => {
    const { given, said } = writingOf(language, formats);
    return {
      say: (key, values) => said(intl.formatMessage({ id: key }, given(values))),
      compose: (key, values) => inElements(intl.formatMessage({ id: key }, values), said),
      locale,
      language,
      formats,
    };
  }, [intl, locale, language, formats]);
}

/** A line may break after any element, unless a word joiner keeps the point that follows it. */
const pointFirst = /^(?=[.,،，。।])/;

/**
 * A translator of the browser replaces text nodes, so a text that has siblings gets an element that stays. The parts never
 * change places, so that they need no keys.
 */
function inElements(parts: ReactNode, said: (text: string) => string): ReactNode {
  const inElement = (part: ReactNode) =>
    typeof part === 'string' ? <span>{said(part.replace(pointFirst, '\u2060'))}</span> : part;
  return createElement(Fragment, null, ...[parts].flat().map(inElement));
}
