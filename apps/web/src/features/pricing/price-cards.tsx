import { LocalLink } from '@sos/browser/link.tsx';
import type { Currency } from '@sos/domain/money/money';
import { type ProviderKind, providerKinds } from '@sos/domain/money/price';
import { buttonLook } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import type { PublicConfig } from '../../shared/public-config/use-public-config.ts';

type Row = PublicConfig['prices'][number];

interface PriceCardsProps {
  readonly prices: readonly Row[];
  readonly currency: Currency;
}

export function priceIn({ prices, currency }: PriceCardsProps, kind: ProviderKind): Row | undefined {
  return prices.find((row) => row.kind === kind && row.price.currency === currency);
}

/** What a call with each kind of person costs. */
export function PriceCards(props: PriceCardsProps) {
  const { say } = useWords();
  const rows = providerKinds.flatMap((kind) => priceIn(props, kind) ?? []);
  return (
    <section className="grid gap-3">
      <div className="price-cards">
        {rows.map((row) => (
          <PriceCard key={row.kind} {...row} />
        ))}
      </div>
      <p className="text-s text-soft">{say('pricing.currency', { currency: props.currency })}</p>
    </section>
  );
}

function PriceCard({ kind, price, includedMinutes }: Row) {
  const { say, formats } = useWords();
  return (
    <article className="card price-card">
      <h2 className="text-l">{say(`pricing.kind.${kind}`)}</h2>
      <p className="figures text-2xl" translate="no">
        {formatMoney(formats, price)}
      </p>
      <p className="text-soft">{say('pricing.includes', { minutes: includedMinutes })}</p>
      <LocalLink {...buttonLook()} to={`?kind=${kind}`}>
        {say(`pricing.find.${kind}`)}
      </LocalLink>
    </article>
  );
}
