import type { DocumentHandler } from '../document-trigger.ts';
import { giveBackCoupon } from './wiring.ts';

/** A call is not charged: its coupon may serve another one. The sweep does it when this is lost. */
const giveBack: DocumentHandler = async ({ after }) => {
  if (after?.get('unredeemed') === true) await giveBackCoupon(after.id);
};

export const onPayment: readonly DocumentHandler[] = [giveBack];
