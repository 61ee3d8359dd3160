import type { Parsed } from '@sos/contracts/callables';
import { couponCode, couponProblems } from '@sos/domain/coupons/coupon';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { CouponBook, CouponChange, ManagedCoupon } from './ports.ts';

const PAGE = 50;

export interface ManageCouponsNeeds {
  readonly book: CouponBook;
  readonly clock: Clock;
}

export function makeListCoupons({ book }: Pick<ManageCouponsNeeds, 'book'>): Handler<'adminListCoupons'> {
  return async (_admin, { cursor: after }) => {
    const { coupons, next: nextCursor } = await book.list({ after, limit: PAGE });
    return { coupons: coupons.map(toView), nextCursor };
  };
}

function toView({ code, used, revision, createdAt, ...rest }: ManagedCoupon) {
  return { code, used, revision, createdAt, terms: termsOf(rest) };
}

function termsOf(coupon: Omit<ManagedCoupon, 'code' | 'used' | 'revision' | 'createdAt'>) {
  const { discount, bearer, firstCallOnly, validFrom, validUntil, totalLimit, personLimit } = coupon;
  const kinds = [...coupon.kinds];
  return { discount, bearer, kinds, firstCallOnly, validFrom, validUntil, totalLimit, personLimit };
}

/**
 * Makes a coupon or changes its terms; what it has served stays counted. Throws DomainError coupon_invalid, coupon_known,
 * not_found, changed.
 */
export function makeManageCoupons({ book, clock }: ManageCouponsNeeds): Handler<'adminManageCoupons'> {
  return async ({ uid: adminId }, wish) => {
    const code = couponCode(wish.code) ?? '';
    const found = couponProblems({ code, ...wish.terms });
    if (found.length > 0) throw new DomainError('invalid', 'coupon_invalid', { details: { found } });
    let revision = 0;
    await book.change(code, (known) => {
      requireAsSeen(known, wish.revision);
      const change = changeOf(known, { ...wish, code, adminId, at: clock.now() });
      revision = change.after.revision;
      return change;
    });
    return { code, revision };
  };
}

function requireAsSeen(known: ManagedCoupon | undefined, revision: number | null): void {
  if (revision === null && known) throw new DomainError('conflict', 'coupon_known');
  if (revision !== null && !known) throw new DomainError('not_found', 'not_found');
  if (known && known.revision !== revision) throw new DomainError('conflict', 'changed');
}

interface Deed extends Parsed<'adminManageCoupons'> {
  readonly adminId: string;
  readonly at: number;
}

function changeOf(known: ManagedCoupon | undefined, deed: Deed): CouponChange {
  const { code, terms, reason, adminId, at, undoes = null } = deed;
  const revision = (known?.revision ?? 0) + 1;
  return {
    after: { ...terms, code, revision, used: known?.used ?? 0, createdAt: known?.createdAt ?? at },
    audit: {
      id: `coupon-${code}-${revision}`,
      adminId,
      action: 'adminManageCoupons',
      subjectKind: 'coupon',
      subjectId: code,
      before: known ? termsOf(known) : null,
      after: termsOf(terms),
      reason,
      at,
      undoes,
    },
  };
}
