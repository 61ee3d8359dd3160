import { paths } from '@sos/contracts/paths';
import type { CouponDocument } from '@sos/contracts/coupons';
import { FieldPath } from 'firebase-admin/firestore';
import type { CouponBook, Coupons, ManagedCoupon, Redemptions } from '../../../usecases/coupons/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { paymentRef, readablePayments, readStored, updatePayment } from '../payments/payment-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { ConditionalWrites, type Desk, optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { couponDocuments, readCoupon, redemptionDocuments, toCoupon } from './coupon-documents.ts';

/** Coupons in `coupons`, and the bookings that they serve in `coupon_redemptions`. */
export function makeCouponStore(report: ReportCorrupt): Coupons & CouponBook & Redemptions {
  return {
    look: (code, clientId) => reporting(report, () => readCoupon(new ConditionalWrites(), code, clientId)),
    list: async ({ after, limit }) => {
      const all = db().collection(paths.coupons()).orderBy(FieldPath.documentId());
      const { docs } = await (after === undefined ? all : all.startAfter(after)).limit(limit).get();
      const listed = await couponDocuments.list(docs, report);
      const coupons = listed.map(({ id, value }) => toCoupon(id, value));
      return { coupons, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
    change: (code, decide) => reporting(report, () => optimistically((desk) => change(desk, code, decide))),
    owed: (page) => {
      const found = db().collection(paths.payments()).where('unredeemed', '==', true).orderBy(FieldPath.documentId());
      return pageOf(found, paths.payments(), { ...page, readable: (docs) => readablePayments(docs, report) });
    },
    giveBack: (paymentId, at) => reporting(report, () => optimistically((desk) => giveBack(desk, paymentId, at))),
  };
}

async function change(desk: Desk, code: string, decide: Parameters<CouponBook['change']>[1]): Promise<void> {
  const ref = couponDocuments.ref(code);
  const [snapshot] = await desk.read(ref);
  const stored = snapshot && couponDocuments.parse(snapshot);
  const { after, audit } = decide(stored && toCoupon(code, stored));
  if (stored) couponDocuments.update(desk, ref, { before: withoutDiscount(stored), after: toDocument(after) });
  else couponDocuments.create(desk, ref, toDocument(after));
  writeDown(desk, audit);
}

/** The discount is written whole, since a currency that is no longer in it must go. */
function withoutDiscount({ discount: _whole, ...stored }: CouponDocument) {
  return stored;
}

function toDocument({ code: _code, kinds, ...coupon }: ManagedCoupon) {
  return { ...coupon, kinds: [...kinds] };
}

/** The payment, its redemption and the coupon are written together, each as it was read. */
async function giveBack(desk: Desk, paymentId: string, at: number): Promise<boolean> {
  const [paid, redeemed] = await desk.read(paymentRef(paymentId), redemptionDocuments.ref(paymentId));
  const stored = paid && (await readStored(paid, async (ref) => (await desk.read(ref))[0] ?? ref.get()));
  if (!stored?.payment.unredeemed) return false;
  updatePayment(desk, stored, { ...stored.payment, unredeemed: false });
  const redemption = redeemed && redemptionDocuments.parse(redeemed);
  if (!redemption || redemption.givenBackAt !== null) return true;
  redemptionDocuments.update(desk, redemptionDocuments.ref(paymentId), {
    before: { givenBackAt: null },
    after: { givenBackAt: at },
  });
  const ref = couponDocuments.ref(redemption.code);
  const [snapshot] = await desk.read(ref);
  const used = snapshot && couponDocuments.parse(snapshot)?.used;
  if (used) couponDocuments.update(desk, ref, { before: { used }, after: { used: used - 1 } });
  return true;
}
