import type { AuditRecord } from '@sos/contracts/audit';
import type { Coupon, KnownCoupon } from '@sos/domain/coupons/coupon';
import type { Currency } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';

export interface Coupons {
  /** The coupon and what counts against it for this person; undefined when there is none. */
  look(code: string, clientId: string): Promise<KnownCoupon | undefined>;
}

/** What bookings owe their coupons. */
export interface Redemptions {
  /** Ids of payments whose coupon's use is to be given back. */
  owed(query: PageQuery): Promise<Page>;
  /** Gives a payment's use back as one step, once; false when it owes none. */
  giveBack(paymentId: string, at: Instant): Promise<boolean>;
}

/** A coupon as admins see it. */
export interface ManagedCoupon extends Coupon {
  readonly used: number;
  readonly revision: number;
  readonly createdAt: Instant;
}
export interface CouponChange {
  readonly after: ManagedCoupon;
  readonly audit: AuditRecord;
}
export interface CouponBook {
  /** In the order of their codes, behind the one that is named. */
  list(query: { readonly after: string | undefined; readonly limit: number }): Promise<{
    readonly coupons: readonly ManagedCoupon[];
    readonly next: string | null;
  }>;
  /** Decides about the coupon, if there is one, and writes its terms as one step; `decide` may run more than once. */
  change(code: string, decide: (known: ManagedCoupon | undefined) => CouponChange): Promise<void>;
}

export interface ListPrices {
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
}
export interface ProviderKinds {
  find(providerId: string): Promise<{ readonly kind: ProviderKind } | undefined>;
}
