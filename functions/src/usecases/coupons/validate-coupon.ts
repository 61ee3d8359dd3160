import { money } from '@sos/domain/money/money';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { ListPrices, ProviderKinds } from './ports.ts';
import type { ReducePrice } from './reduce-price.ts';

export interface ValidateCouponNeeds {
  readonly profiles: ProviderKinds;
  readonly prices: ListPrices;
  readonly reducePrice: ReducePrice;
}

/**
 * Shows a price with a coupon and takes nothing. Throws DomainError coupon_unusable, for whatever reason, so that whoever
 * guesses learns nothing.
 */
export function makeValidateCoupon({ profiles, prices, reducePrice }: ValidateCouponNeeds): Handler<'validateCoupon'> {
  return async ({ uid: clientId }, { code: typed, providerId, currency }) => {
    const kind = (await profiles.find(providerId))?.kind;
    const price = kind && (await prices.price(kind, currency));
    const reduced = price && (await reducePrice({ typed, clientId, kind, price }));
    if (!reduced) throw new DomainError('invalid', 'coupon_unusable');
    const { code, discount } = reduced.applied;
    return { code, full: price.total, total: reduced.price.total, discount: money(discount, currency) };
  };
}
