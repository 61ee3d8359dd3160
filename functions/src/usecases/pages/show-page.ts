import { writeDocument } from '@sos/domain/pages/document';
import { placePath, readPlace } from '@sos/domain/pages/place';
import { locales, type Locale } from '@sos/domain/shared/locale';
import type { AppPage, Shown, WordsOfPages } from './ports.ts';
import type { Asked, Reading } from './reading.ts';
import { readPlacePage, type ReadPlaceNeeds } from './read-place.ts';
import { readProfilePage, type ReadProfileNeeds } from './read-profile.ts';

export interface ShowPageNeeds extends ReadPlaceNeeds, ReadProfileNeeds {
  readonly app: AppPage;
  readonly words: WordsOfPages;
  /** Where people find the site, without a slash at the end. */
  readonly origin: string;
}

/** The app's page with what the address is about in it, so that whoever runs no script can read it as well. */
export function makeShowPage(needs: ShowPageNeeds): (path: string) => Promise<Shown> {
  return async (path) => {
    const locale = localeOf(path);
    const location = movedTo(path, locale);
    if (location !== undefined) return { status: 301, html: '', location };
    const [html, words] = await Promise.all([needs.app.html(), needs.words(locale)]);
    const { page, status } = await readingOf(needs, { path, locale, words });
    return { status, html: writeDocument(html, page, needs.origin) };
  };
}

async function readingOf(needs: ShowPageNeeds, asked: Asked): Promise<Reading> {
  const place = readPlace(asked.path);
  if (place) return readPlacePage(needs, place, asked);
  return readProfilePage(needs, asked);
}

function localeOf(path: string): Locale {
  return locales.find((each) => each === path.split('/')[1]) ?? 'en';
}

/** An address of a place in other words than those of its language leads to the one in its own. */
function movedTo(path: string, locale: Locale): string | undefined {
  const place = readPlace(path);
  if (!place) return undefined;
  const own = encodeURI(placePath(place, locale));
  return own === path || own === encodeURI(decodeURI(path)) ? undefined : own;
}
