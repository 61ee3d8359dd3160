/** Where somebody may share a link; the first is no place in particular. Names of brands are the same in every language. */
export const channels = [
  'any',
  'whatsapp',
  'facebook',
  'instagram',
  'telegram',
  'tiktok',
  'youtube',
  'x',
  'email',
  'website',
  'forum',
  'print',
] as const;
export type Channel = (typeof channels)[number];

export const brands = {
  whatsapp: 'WhatsApp',
  facebook: 'Facebook',
  instagram: 'Instagram',
  telegram: 'Telegram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
} as const satisfies Partial<Record<Channel, string>>;

export function isBrand(channel: Channel): channel is keyof typeof brands {
  return channel in brands;
}

const LONGEST_MARK = 40;

export interface Sharing {
  readonly origin: string;
  readonly code: string;
  readonly channel: Channel;
  /** What somebody calls the place, to tell it apart from others. */
  readonly mark: string;
  /** The language of the page; empty for the visitor's own. */
  readonly language: string;
}

/** The link for one place, with what tells it apart from the others. */
export function linkOf({ origin, code, channel, mark, language }: Sharing): string {
  const address = new URL(`/r/${code}`, origin);
  const parameters = {
    s: asMark(mark),
    l: language,
    ...(channel !== 'any' && { utm_source: channel, utm_medium: isBrand(channel) ? 'social' : channel }),
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== '') address.searchParams.set(name, value);
  return address.href;
}

/** Signs that stay as they are in an address. */
export function asMark(typed: string): string {
  return typed
    .trim()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^\w-]/g, '')
    .slice(0, LONGEST_MARK);
}
