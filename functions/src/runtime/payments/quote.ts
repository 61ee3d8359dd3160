import { makePayableProfiles } from '../../adapters/firestore/providers/profile-store.ts';
import type { QuoteCallNeeds } from '../../usecases/payments/quote-call.ts';
import { reducePrice } from '../coupons/wiring.ts';
import { limits } from '../limits/wiring.ts';
import { configuration } from '../shared/wiring.ts';

export const quotePorts: QuoteCallNeeds = {
  prices: configuration,
  profiles: makePayableProfiles(),
  reducePrice,
  limits,
};
