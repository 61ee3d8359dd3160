import { useCurrency } from '@sos/browser/currency';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { CallInTime } from '../../features/pricing/call-in-time.tsx';
import { NotCharged } from '../../features/pricing/not-charged.tsx';
import { PriceCards, priceIn } from '../../features/pricing/price-cards.tsx';
import type { PublicConfig } from '../../shared/public-config/use-public-config.ts';
import { WithPublicConfig } from '../../shared/public-config/with-public-config.tsx';
import { useWords } from '../../shared/words.ts';

/** What a call costs, when, and what costs nothing. */
export function Component() {
  const { say } = useWords();
  return (
    <Page title={say('pricing.title')} description={say('pricing.description')}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <h1 className="text-xl">{say('pricing.title')}</h1>
          <p className="text-l text-soft">{say('pricing.lead')}</p>
        </div>
        {/* Cards and line stand below each other on a telephone, and beside each other from a tablet on. */}
        <WithPublicConfig block="max(36rem, 100rem - 100vw)">
          {(config) => <Figures config={config} />}
        </WithPublicConfig>
        <NotCharged />
        <LocalLink className="text-link" to="/how-it-works">
          {say('pricing.steps')}
        </LocalLink>
      </div>
    </Page>
  );
}

function Figures({ config: { prices, calls } }: { readonly config: PublicConfig }) {
  const currency = useCurrency();
  const example = priceIn({ prices, currency }, 'lawyer');
  return (
    <>
      <PriceCards prices={prices} currency={currency} />
      {example && <CallInTime calls={calls} row={example} />}
    </>
  );
}
