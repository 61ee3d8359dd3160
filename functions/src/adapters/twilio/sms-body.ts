import { smsTextOf } from '@sos/domain/notifications/sms';
import { smsWords } from '@sos/words/sms';
import { formatFacts } from '../../usecases/notifications/format-facts.ts';
import { type Letter, SendRefusedError } from '../../usecases/notifications/ports.ts';

/** Marks of direction and spaces that do not break would cost an SMS its room. Throws SendRefusedError. */
export function smsBody({ notice, recipient }: Pick<Letter, 'notice' | 'recipient'>): string {
  const name = smsTextOf(notice.text);
  if (!name) throw new SendRefusedError('sms_no_text');
  const { locale, preferences } = recipient;
  const values = formatFacts(notice.facts, locale, { timeZone: preferences.timeZone ?? 'UTC', named: 'short' });
  return smsWords(locale)
    [name].replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}
