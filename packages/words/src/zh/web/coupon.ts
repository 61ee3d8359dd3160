import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': '我有优惠码',
  'coupon.label': '优惠码',
  'coupon.apply': '使用优惠码',
  'coupon.missing': '请先输入优惠码。',
  'coupon.applied': '优惠码 {code} 已生效。现在通话价格为 {price}。',
  'coupon.remove': '取消优惠码',
};
