import { writtenMoney } from '@sos/domain/money/written';
import type { NoticeFacts } from '@sos/domain/notifications/notice';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';

const rightToLeft: readonly Locale[] = ['ar'];
/** Keep a name or a figure in its own direction within a sentence of the other. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (rightToLeft.includes(locale) ? 'rtl' : 'ltr');

/** What texts are filled with, in the form that the recipient's language has for it. */
export function formatFacts(facts: NoticeFacts, locale: Locale, timeZone: string): Record<string, string> {
  const { providerName, ringsAt, total, talkSeconds } = facts;
  const values: Record<string, string | null> = {
    name: providerName,
    time: ringsAt === null ? null : formatTime(ringsAt, locale, timeZone),
    day: ringsAt === null ? null : formatDay(ringsAt, locale, timeZone),
    price: total && writtenMoney(locale, total),
    talk: talkSeconds === null ? null : formatTalk(talkSeconds, locale),
  };
  const isolated = (value: string) => (directionOf(locale) === 'rtl' ? `${ISOLATE}${value}${END_OF_ISOLATE}` : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value ?? '')]));
}

/** Each amount that was given back with its day. */
export function formatReturned({ givenBack = [] }: NoticeFacts, locale: Locale, timeZone: string): string[] {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  return givenBack.map(({ amount, at }) => `${writtenMoney(locale, amount)} (${day.format(at)})`);
}

/** With its zone, since a traveller's is easily doubted. */
function formatTime(at: Instant, locale: Locale, timeZone: string): string {
  const parts = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(at);
}

function formatDay(at: Instant, locale: Locale, timeZone: string): string {
  const parts = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZoneName: 'short', timeZone }).format(at);
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
