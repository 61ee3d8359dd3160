import type { Locale } from '@sos/domain/shared/locale';
import type { Messages } from './app-words.ts';

const areas = [
  'shell',
  'providers',
  'search',
  'pricing',
  'steps',
  'help',
  'contact',
  'applications',
  'partners',
  'legal',
] as const;

/** The words of the pages that are the same for everybody: for the build, which writes them down. */
export async function staticWords(locale: Locale): Promise<Messages> {
  const loaded = await Promise.all(
    areas.map((area) => import(`./${locale}/web/${area}.ts`) as Promise<{ readonly messages: Messages }>),
  );
  return Object.assign({}, ...loaded.map(({ messages }) => messages)) as Messages;
}
