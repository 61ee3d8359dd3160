import { formatMoney } from '@sos/domain/money/format-money';
import type { NoticeFacts } from '@sos/domain/notifications/notice';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';

const rightToLeft: readonly Locale[] = ['ar'];
/** Keep a name or a figure in its own direction within a sentence of the other. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (rightToLeft.includes(locale) ? 'rtl' : 'ltr');

interface Zone {
  /** IANA. */
  readonly timeZone: string;
  /** In words, or in signs where there is no room for them. */
  readonly named: 'longGeneric' | 'short';
}

/** What texts are filled with, in the form that the recipient's language has for it. */
export function formatFacts(facts: NoticeFacts, locale: Locale, zone: Zone): Record<string, string> {
  const { providerName, ringsAt, total, talkSeconds } = facts;
  const values: Record<string, string | null> = {
    name: providerName,
    time:
      ringsAt === null
        ? null
        : formatInstant(ringsAt, locale, { hour: 'numeric', minute: '2-digit', ...namedIn(zone) }),
    day: ringsAt === null ? null : formatInstant(ringsAt, locale, { ...day, ...namedIn(zone) }),
    price: total && formatMoney(locale, total),
    talk: talkSeconds === null ? null : formatTalk(talkSeconds, locale),
  };
  const isolated = (value: string) => (directionOf(locale) === 'rtl' ? `${ISOLATE}${value}${END_OF_ISOLATE}` : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value ?? '')]));
}

const day = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;

/** Each amount that was given back with its day. */
export function formatReturned({ givenBack = [] }: NoticeFacts, locale: Locale, timeZone: string): string[] {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  return givenBack.map(({ amount, at }) => `${formatMoney(locale, amount)} (${day.format(at)})`);
}

/** With its zone, since a traveller's is easily doubted. */
function formatInstant(at: Instant, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, parts).format(at);
}

/** Universal time has no generic name. */
function namedIn({ timeZone, named }: Zone): Intl.DateTimeFormatOptions {
  return { timeZone, timeZoneName: timeZone === 'UTC' && named === 'longGeneric' ? 'long' : named };
}

/** What stands between minutes and seconds. */
const and: Readonly<Partial<Record<Locale, string>>> = { zh: '', ar: ' و' };

/** `12 min 5 s`, without what is nought. */
function formatTalk(seconds: number, locale: Locale): string {
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return unit(rest, 'second');
  return rest === 0
    ? unit(minutes, 'minute')
    : [unit(minutes, 'minute'), unit(rest, 'second')].join(and[locale] ?? ' ');
}
