import type { AppliedCoupon, ReducedPrice } from '@sos/domain/coupons/coupon';
import type { Currency, Money } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { Payment } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Prices } from './ports.ts';

export interface PriceNeeds {
  readonly prices: Prices;
  /** Undefined when the code takes nothing off this call. */
  readonly reducePrice: (wish: {
    readonly typed: string;
    readonly clientId: string;
    readonly kind: ProviderKind;
    readonly price: Price;
  }) => Promise<ReducedPrice | undefined>;
}

interface Wish {
  readonly clientId: string;
  readonly kind: ProviderKind;
  readonly currency: Currency;
  /** As it was typed. */
  readonly coupon?: string | undefined;
  readonly shown?: Money | undefined;
}

export interface AgreedPrice {
  readonly price: Price;
  readonly coupon: AppliedCoupon | null;
  /** The price as it would be without the coupon. */
  readonly full: Price;
}

/** What a new booking costs. Throws DomainError coupon_unusable, and price_changed rather than ask for more than was shown. */
export async function agreedPrice({ prices, reducePrice }: PriceNeeds, wish: Wish): Promise<AgreedPrice> {
  const { clientId, kind, currency, coupon: typed } = wish;
  const full = await prices.price(kind, currency);
  const reduced = typed === undefined ? undefined : await reducePrice({ typed, clientId, kind, price: full });
  if (typed !== undefined && !reduced) throw new DomainError('invalid', 'coupon_unusable');
  const price = reduced?.price ?? full;
  requireShown(price, wish.shown);
  return { price, coupon: reduced?.applied ?? null, full };
}

/** Nobody is asked for more than they have seen. Throws DomainError price_changed. */
export function requireShown({ total }: Pick<Payment['price'], 'total'>, shown: Money | undefined): void {
  if (shown && (shown.currency !== total.currency || shown.amount < total.amount)) {
    throw new DomainError('conflict', 'price_changed');
  }
}
