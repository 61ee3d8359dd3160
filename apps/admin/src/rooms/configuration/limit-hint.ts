import { type LimitName, limits } from '@sos/domain/limits/limits';
import { formatMoney } from '@sos/domain/money/format-money';
import type { useWords } from '../../shared/words.ts';

type Words = Pick<ReturnType<typeof useWords>, 'say' | 'formats'>;

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** What counts while the field is empty: how many, or how much money, of whom, and within what time. */
export function limitHint(name: LimitName, { say, formats }: Words): string {
  const { by, max, windowSeconds } = limits[name];
  const isMoney = name.startsWith('dialling');
  const most = isMoney
    ? formatMoney(formats, { amount: max, currency: 'EUR' })
    : new Intl.NumberFormat(formats).format(max);
  const values = { most, by: say(`adminConfig.by.${by}`), time: lasting(windowSeconds, formats) };
  return say(isMoney ? 'adminConfig.limit.hintCents' : 'adminConfig.limit.hint', values);
}

function lasting(seconds: number, formats: string): string {
  const [size, unit] = seconds >= DAY ? [DAY, 'day'] : seconds >= HOUR ? [HOUR, 'hour'] : [MINUTE, 'minute'];
  return new Intl.NumberFormat(formats, { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / size);
}
