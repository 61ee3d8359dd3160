import type { ProviderCard } from '@sos/contracts/providers';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from './words.ts';

interface PriceProps extends Pick<ProviderCard, 'price' | 'includedMinutes'> {
  /** `narrow-stack`: the minutes stand under the price where the page is narrow. */
  readonly look?: 'large' | 'narrow-stack';
}

/** What a call costs and how long it lasts. */
export function Price({ price, includedMinutes, look }: PriceProps) {
  const { say, formats } = useWords();
  return (
    <span className="price figures" data-look={look}>
      <b translate="no">{formatMoney(formats, price)}</b>
      <span>{say('price.perCall', { minutes: includedMinutes })}</span>
    </span>
  );
}
