import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': 'Tengo un código promocional',
  'coupon.label': 'Código promocional',
  'coupon.apply': 'Usar el código',
  'coupon.missing': 'Escriba primero el código.',
  'coupon.applied': 'Se ha aplicado el código {code}. La llamada cuesta ahora {price}.',
  'coupon.remove': 'Quitar el código',
};
