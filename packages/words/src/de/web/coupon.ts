import type { messages as english } from '../../en/web/coupon.ts';

export const messages: Record<keyof typeof english, string> = {
  'coupon.open': 'Ich habe einen Gutscheincode',
  'coupon.label': 'Gutscheincode',
  'coupon.apply': 'Code einlösen',
  'coupon.missing': 'Bitte geben Sie zuerst den Code ein.',
  'coupon.applied': 'Der Code {code} gilt. Der Anruf kostet jetzt {price}.',
  'coupon.remove': 'Code entfernen',
};
