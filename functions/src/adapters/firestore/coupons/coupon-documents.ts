import { couponDocumentSchema, type CouponDocument, redemptionSchema } from '@sos/contracts/coupons';
import { paths } from '@sos/contracts/paths';
import { asAffiliateCode } from '@sos/domain/affiliates/code';
import { couponOfAffiliate } from '@sos/domain/coupons/affiliate-code';
import type { Coupon, KnownCoupon } from '@sos/domain/coupons/coupon';
import type { Payment } from '@sos/domain/payments/payment';
import type { Instant } from '@sos/domain/shared/instant';
import type { Query } from 'firebase-admin/firestore';
import type { ManagedCoupon } from '../../../usecases/coupons/ports.ts';
import { affiliateCodeDocuments } from '../affiliates/affiliate-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import type { Desk, Writer } from '../shared/optimistic.ts';

export const couponDocuments = documentsOf(couponDocumentSchema, paths.coupon);
export const redemptionDocuments = documentsOf(redemptionSchema, paths.couponRedemption);

/** More than somebody may have open without a booking, so that one that is booked is among those that are found. */
const MOST_PAYMENTS = 30;
/** A call of theirs is booked with such a payment, or was charged. */
const calledWith = ['authorized', 'capture_due', 'captured', 'refund_due', 'refunded'] as const;

/** The coupon as it is used by code: its id is no field of its document. */
export function toCoupon(code: string, stored: CouponDocument): ManagedCoupon {
  return { ...stored, code };
}

/**
 * The coupon and what counts against it for one person. The coupon is read first: every use changes it, so whoever writes
 * it on condition that it is as it was has counted right.
 */
export async function readCoupon(desk: Desk, code: string, clientId: string): Promise<KnownCoupon | undefined> {
  const [snapshot] = await desk.read(couponDocuments.ref(code));
  const stored = snapshot && couponDocuments.parse(snapshot);
  if (!stored) return readAffiliateCode(desk, code, clientId);
  const coupon = toCoupon(code, stored);
  return { coupon, use: await useOf(desk, coupon, { clientId, total: stored.used }) };
}

/** Where no coupon of ours has the name, an affiliate's code may be one. */
async function readAffiliateCode(desk: Desk, typed: string, clientId: string): Promise<KnownCoupon | undefined> {
  const code = asAffiliateCode(typed);
  const [snapshot] = code === undefined ? [] : await desk.read(affiliateCodeDocuments.ref(code));
  const owner = snapshot && affiliateCodeDocuments.parse(snapshot);
  const coupon = owner && couponOfAffiliate(typed, owner, clientId);
  return coupon && { coupon, use: await useOf(desk, coupon, { clientId, total: 0 }), owner };
}

interface Using {
  readonly clientId: string;
  readonly total: number;
}

async function useOf(desk: Desk, { code, personLimit, firstCallOnly }: Coupon, { clientId, total }: Using) {
  const byPerson = personLimit === null ? 0 : await countOf(desk, usesOf(code, clientId, personLimit));
  const hasCalled = firstCallOnly && (await hasBookedCall(desk, clientId));
  return { total, byPerson, hasCalled };
}

const countOf = async (desk: Desk, query: Query) => (await desk.find(query)).length;

function usesOf(code: string, clientId: string, most: number): Query {
  const all = db().collection(paths.couponRedemptions()).where('code', '==', code);
  return all.where('clientId', '==', clientId).where('givenBackAt', '==', null).limit(most).select();
}

async function hasBookedCall(desk: Desk, clientId: string): Promise<boolean> {
  const paid = db().collection(paths.payments()).where('clientId', '==', clientId);
  const found = await desk.find(paid.where('status', 'in', calledWith).limit(MOST_PAYMENTS).select('sessionId'));
  return found.some((each) => typeof each.get('sessionId') === 'string');
}

/** The same for the coupon of a payment, if it has one. */
export async function readCouponOf(desk: Desk, paid: { readonly payment: Payment } | undefined) {
  if (!paid?.payment.coupon) return { coupon: undefined };
  const { coupon, clientId } = paid.payment;
  return { coupon: await readCoupon(desk, coupon.code, clientId) };
}

interface Redeemed {
  readonly payment: Payment | undefined;
  /** As it was read for this booking. */
  readonly coupon?: KnownCoupon | undefined;
}

/** Counts the use of a payment's coupon, with the booking that it serves. */
export function redeem(writer: Writer, { payment, coupon }: Redeemed, at: Instant): void {
  if (!payment?.coupon || !coupon) return;
  const { id, clientId, price } = payment;
  const { code, discount } = payment.coupon;
  const used = coupon.use.total;
  // An affiliate's code is counted by its redemptions alone.
  if (!coupon.owner)
    couponDocuments.update(writer, couponDocuments.ref(code), { before: { used }, after: { used: used + 1 } });
  redemptionDocuments.create(writer, redemptionDocuments.ref(id), {
    code,
    clientId,
    discount: { amount: discount, currency: price.total.currency },
    at,
    givenBackAt: null,
  });
}
