import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': 'У меня есть промокод',
  'coupon.label': 'Промокод',
  'coupon.apply': 'Применить промокод',
  'coupon.missing': 'Сначала введите промокод.',
  'coupon.applied': 'Промокод {code} применён. Теперь звонок стоит {price}.',
  'coupon.remove': 'Убрать промокод',
};
