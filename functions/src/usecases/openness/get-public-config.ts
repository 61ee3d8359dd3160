import { type Currency, currencies } from '@sos/domain/money/money';
import { type ProviderKind, providerKinds } from '@sos/domain/money/price';
import type { Handler } from '../shared/handler.ts';
import type { PublicConfig } from './ports.ts';

/** What everybody may know. The first kind's rules stand for all: what is told of them is the same for each. */
export function makeGetPublicConfig(config: PublicConfig): Handler<'getPublicConfig'> {
  return async () => {
    const [flags, rules, seller, prices] = await Promise.all([
      config.flags(),
      config.rules('lawyer'),
      config.seller(),
      pricesOf(config),
    ]);
    const { dialDelay, minimumBillable } = rules;
    return { maintenance: flags.maintenanceNotice, prices, calls: { dialDelay, minimumBillable }, seller };
  };
}

function pricesOf(config: PublicConfig) {
  const rows = providerKinds.flatMap((kind) => currencies.map((currency) => ({ kind, currency })));
  return Promise.all(rows.map((row) => priceOf(config, row)));
}

async function priceOf(config: PublicConfig, { kind, currency }: { kind: ProviderKind; currency: Currency }) {
  const { total, includedMinutes } = await config.price(kind, currency);
  return { kind, price: total, includedMinutes };
}
