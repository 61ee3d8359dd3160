import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': 'Tenho um código promocional',
  'coupon.label': 'Código promocional',
  'coupon.apply': 'Usar o código',
  'coupon.missing': 'Escreva primeiro o código.',
  'coupon.applied': 'O código {code} foi aplicado. A chamada custa agora {price}.',
  'coupon.remove': 'Retirar o código',
};
