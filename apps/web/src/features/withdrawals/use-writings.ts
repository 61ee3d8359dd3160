import { countryName } from '@sos/browser/intl/names';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { formatMoney } from '@sos/domain/money/format-money';
import { LEAST_WITHDRAWAL, MOST_A_MONTH, MOST_WITHDRAWAL, type WithdrawalObstacle } from '@sos/domain/withdrawals/ask';
import { useWords } from '../../shared/words.ts';
import type { Method } from './withdrawals-query.ts';

/** How this area writes amounts, dates and accounts. */
export function useWritings() {
  const { say, formats } = useWords();
  const { language } = usePlace();
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  const dollars = (amount: number) => formatMoney(formats, { amount, currency: 'USD' });
  const bounds = { least: dollars(LEAST_WITHDRAWAL), most: dollars(MOST_WITHDRAWAL), month: dollars(MOST_A_MONTH) };
  return {
    say,
    dollars,
    /** Why nothing, or not so much, can be asked for. */
    obstacle: (reason: WithdrawalObstacle) => say(`withdrawals.obstacle.${reason}`, bounds),
    /** Minor units of any currency: banks write all of ours with two digits. */
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(formats, { style: 'currency', currency }).format(amount / 100),
    time: (at: number) => time.format(at),
    country: (code: string) => countryName(language, code),
    account: ({ country, currency, ending }: Pick<Method, 'country' | 'currency' | 'ending'>) =>
      say('withdrawals.method', { country: countryName(language, country), currency, ending }),
  };
}
