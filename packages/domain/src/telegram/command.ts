import { type Locale, locales } from '../shared/locale.ts';

/** What somebody writes to the bot. */
export type Command =
  | { readonly type: 'start'; readonly token: string | null }
  | { readonly type: 'stop' }
  /** Anything else, which is answered with what can be written. */
  | { readonly type: 'help' };

const written = /^\/([a-z]+)(?:@\w+)?(?:\s+([A-Za-z0-9_-]{1,64}))?\s*$/;

export function commandIn(text: string): Command {
  const [, name, token = null] = written.exec(text.trim()) ?? [];
  if (name === 'start') return { type: 'start', token };
  return name === 'stop' ? { type: 'stop' } : { type: 'help' };
}

/** The language of somebody of whom only Telegram's tag is known, such as `pt-br`. */
export function localeOfTag(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split('-')[0];
  return locales.find((locale) => locale === language) ?? 'en';
}
