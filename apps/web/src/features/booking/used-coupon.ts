import type { Money } from '@sos/domain/money/money';
import { type Draft, isSamePrice } from './draft.ts';

/** The code that the shown price was made with; null once the price is another one. */
export function usedCoupon({ coupon }: Pick<Draft, 'coupon'>, shown: Money): NonNullable<Draft['coupon']> | null {
  return coupon && isSamePrice(coupon.total, shown) ? coupon : null;
}
