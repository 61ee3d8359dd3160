import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': 'لديّ رمز ترويجي',
  'coupon.label': 'الرمز الترويجي',
  'coupon.apply': 'استخدام الرمز',
  'coupon.missing': 'يُرجى كتابة الرمز أولًا.',
  'coupon.applied': 'طُبِّق الرمز {code}. سعر المكالمة الآن {price}.',
  'coupon.remove': 'إزالة الرمز',
};
