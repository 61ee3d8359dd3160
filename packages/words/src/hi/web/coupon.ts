import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': 'मेरे पास एक प्रोमो कोड है',
  'coupon.label': 'प्रोमो कोड',
  'coupon.apply': 'कोड लगाएँ',
  'coupon.missing': 'कृपया पहले कोड लिखें।',
  'coupon.applied': 'कोड {code} लग गया है। अब कॉल की कीमत {price} है।',
  'coupon.remove': 'कोड हटाएँ',
};
