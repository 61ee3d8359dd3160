import { IntlMessageFormat } from 'intl-messageformat';
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
interface Written {
  readonly messages: Messages;
  readonly format: (key: string, values?: Readonly<Record<string, unknown>>) => ReactNode;
}

const WrittenContext = createContext<Written | null>(null);

const hasArguments = (message: unknown) => typeof message !== 'string' || /[{<]/.test(message);

/** Formats by what React Intl stands on; its own components and date formats would weigh more than the page needs. */
function writtenWith(messages: Messages, formats: string): Written {
  const known = new Map<string, IntlMessageFormat>();
  const format: Written['format'] = (key, values) => {
    const message = messages[key];
    if (message === undefined) return key;
    // The build leaves whatever has nothing to fill in as it is, and brings no parser.
    if (!hasArguments(message)) return message;
    const made = known.get(key) ?? new IntlMessageFormat(message, formats);
    known.set(key, made);
    return made.format<ReactNode>(values as Record<string, ReactNode>) as ReactNode;
  };
  return { messages, format };
}

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
  const outer = useContext(WrittenContext)?.messages;
  const own = use(app.words.load(language, areas));
  const written = useMemo(() => writtenWith({ ...outer, ...own }, formats), [formats, outer, own]);
  return <WrittenContext value={written}>{children}</WrittenContext>;
}

interface Words<Key extends string> extends Omit<Place, 'app'> {
  /** The message in the language of the page. */
  readonly say: (key: Key, values?: Record<string, string | number | Date>) => string;
  /** A message whose arguments may be elements: the language decides where in the sentence they stand. */
  readonly compose: (key: Key, values: Record<string, ReactNode>) => ReactNode;
}

/** An app names it once with the keys of its own words: `useWordsOf<WebMessageKey>`. */
export function useWordsOf<Key extends string>(): Words<Key> {
  const written = useContext(WrittenContext);
  if (!written) throw new Error('no WithAreas above');
  const { locale, language, formats } = usePlace();
  return useMemo(() => {
    const { given, said } = writingOf(language, formats);
    return {
      say: (key, values) => {
        const text = written.format(key, given(values));
        return said(typeof text === 'string' ? text : key);
      },
      compose: (key, values) => inElements(written.format(key, values), said),
      locale,
      language,
      formats,
    };
  }, [written, locale, language, formats]);
}

/** No line begins with one of these, although it may break after any element. */
const pointFirst = /^[.,،，。।]/;

/**
 * A translator of the browser replaces text nodes, so a text that has siblings gets an element that stays. The parts never
 * change places, so that they need no keys.
 */
function inElements(parts: ReactNode, said: (text: string) => string): ReactNode {
  const all: readonly ReactNode[] = [parts].flat();
  const inElement = (part: ReactNode, index: number) => {
    if (typeof part === 'string') return <span>{said(index ? part.replace(pointFirst, '') : part)}</span>;
    const next = all[index + 1];
    const point = typeof next === 'string' && pointFirst.exec(next);
    return point ? (
      <span className="with-point">
        {part}
        <span>{point[0]}</span>
      </span>
    ) : (
      part
    );
  };
  return createElement(Fragment, null, ...all.map(inElement));
}
