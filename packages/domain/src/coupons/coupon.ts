import type { CodeOwner } from '../affiliates/referral.ts';
import { type Currency, money } from '../money/money.ts';
import { type Price, type ProviderKind, SMALLEST_CHARGE } from '../money/price.ts';
import type { Instant } from '../shared/instant.ts';

/** Who pays for a discount: the platform out of its fee alone, or the provider too for what the fee does not cover. */
export const couponBearers = ['platform', 'both'] as const;
export type CouponBearer = (typeof couponBearers)[number];

/** Either a part of the price or an amount. */
export interface Discount {
  /** Whole hundredths of the price, 1 to 100; null for an amount. */
  readonly percent: number | null;
  /** Minor units by currency; the coupon is of no use in a currency that is left out. */
  readonly amounts: Readonly<Partial<Record<Currency, number>>>;
}

/** What a coupon takes off a call's price, and from whom. */
export interface Coupon {
  readonly code: string;
  readonly discount: Discount;
  readonly bearer: CouponBearer;
  readonly kinds: readonly ProviderKind[];
  /** True when it serves only whoever has not had a call yet. */
  readonly firstCallOnly: boolean;
  readonly validFrom: Instant;
  /** Null while no end is set. */
  readonly validUntil: Instant | null;
  /** How many bookings it serves in all, and how many of one person; null without a limit. */
  readonly totalLimit: number | null;
  readonly personLimit: number | null;
}

/** What a coupon took off one payment, in minor units. */
export interface AppliedCoupon {
  readonly code: string;
  readonly discount: number;
  /** The part of it by which the provider's share is smaller. */
  readonly borneByProvider: number;
}

/** What counts against a coupon besides its own terms. */
export interface CouponUse {
  /** Bookings that it serves, in all and of this person. */
  readonly total: number;
  readonly byPerson: number;
  /** True when the person has another call that is booked or was charged. */
  readonly hasCalled: boolean;
}

/** A coupon with what counts against it for one person. */
export interface KnownCoupon {
  readonly coupon: Coupon;
  readonly use: CouponUse;
  /** Whose code it is, where it is an affiliate's and no coupon of ours. */
  readonly owner?: CodeOwner;
}

export interface CouponCall {
  readonly kind: ProviderKind;
  /** When the price with it was, or is, shown. */
  readonly shownAt: Instant;
}

const SHAPE = /^[A-Z0-9][A-Z0-9-]{2,23}$/;

/** The code as it is stored, whatever case and spaces somebody typed; undefined when it cannot be one. */
export function couponCode(typed: string): string | undefined {
  const code = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  return SHAPE.test(code) ? code : undefined;
}

/** Whether the coupon serves this call. A price that was shown in time is kept, while limits count at any moment. */
export function serves({ coupon, use }: KnownCoupon, { kind, shownAt }: CouponCall): boolean {
  const { validFrom, validUntil, totalLimit, personLimit } = coupon;
  const isInTime = shownAt >= validFrom && (validUntil === null || shownAt < validUntil);
  const isLeft = isBelow(use.total, totalLimit) && isBelow(use.byPerson, personLimit);
  return isInTime && isLeft && coupon.kinds.includes(kind) && !(coupon.firstCallOnly && use.hasCalled);
}

const isBelow = (count: number, limit: number | null) => limit === null || count < limit;

export interface ReducedPrice {
  readonly price: Price;
  readonly applied: AppliedCoupon;
}

/**
 * The price with the coupon: the fee gives first, the provider's share only where they bear it too, and the smallest
 * charge is left. Undefined when nothing is taken off.
 */
export function reducedPrice(
  price: Price,
  { code, discount, bearer }: Pick<Coupon, 'code' | 'discount' | 'bearer'>,
): ReducedPrice | undefined {
  const { total, platformFee, providerShare } = price;
  const { currency } = total;
  const most = bearer === 'platform' ? platformFee.amount : total.amount;
  const taken = Math.min(wantedOff(total, discount), most, total.amount - SMALLEST_CHARGE);
  if (taken <= 0) return undefined;
  const ofFee = Math.min(taken, platformFee.amount);
  const borneByProvider = taken - ofFee;
  return {
    price: {
      ...price,
      total: money(total.amount - taken, currency),
      platformFee: money(platformFee.amount - ofFee, currency),
      providerShare: money(providerShare.amount - borneByProvider, currency),
    },
    applied: { code, discount: taken, borneByProvider },
  };
}

/** Never more than the whole price asks for: what is not a whole minor unit is left to us. */
export function wantedOff({ amount, currency }: Price['total'], { percent, amounts }: Discount): number {
  return percent === null ? (amounts[currency] ?? 0) : Math.floor((amount * percent) / 100);
}

/** What is wrong with a coupon that somebody wants to set; each names a field. */
export function couponProblems(coupon: Coupon): string[] {
  const { code, discount, kinds, validFrom, validUntil, totalLimit, personLimit } = coupon;
  const isShortLived = validUntil !== null && validUntil <= validFrom;
  const isMoreThanAll = (personLimit ?? 0) > (totalLimit ?? Number.POSITIVE_INFINITY);
  return [
    ...(couponCode(code) === code ? [] : ['code']),
    ...(isSoundDiscount(discount) ? [] : ['discount']),
    ...(kinds.length === 0 ? ['kinds'] : []),
    ...(isShortLived ? ['validUntil'] : []),
    ...(isMoreThanAll ? ['personLimit'] : []),
  ];
}

function isSoundDiscount({ percent, amounts }: Discount): boolean {
  const given = Object.values(amounts);
  if (percent !== null) return given.length === 0 && percent >= 1 && percent <= 100;
  return given.length > 0 && given.every((amount) => amount > 0);
}

/** What the platform would earn without the coupon, in minor units: a coupon is our gift, and no reason not to ring. */
export function feeWithout({
  price,
  coupon,
}: {
  readonly price: Price;
  readonly coupon: AppliedCoupon | null;
}): number {
  return price.platformFee.amount + (coupon ? coupon.discount - coupon.borneByProvider : 0);
}
