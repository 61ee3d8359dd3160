import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': 'J’ai un code promotionnel',
  'coupon.label': 'Code promotionnel',
  'coupon.apply': 'Utiliser le code',
  'coupon.missing': 'Saisissez d’abord le code.',
  'coupon.applied': 'Le code {code} est pris en compte. L’appel coûte maintenant {price}.',
  'coupon.remove': 'Retirer le code',
};
