/** How a provider's share reaches them. */
export type PayoutRail = 'stripe' | 'paypal';

/** Between these, and to no other country, Stripe pays an account of another country by itself. */
const stripeAcrossBorders = new Set(
  'AT BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LI LT LU LV MT NL NO PL PT RO SE SI SK US'.split(' '),
);
/** Where PayPal pays out to; a part of its list that our sources agree on. */
const paypalPaysOut = new Set(
  'AE AL AR AU BA BH BR BW CL CO CR DO DZ EC EG GE GT HK HN ID IL IN IS JM JO JP KE KW KZ LK LS MA MD MU MX MY MZ NI NZ OM PA PE PH QA RS SA SG SN SV TH TN TW UY VE VN ZA'.split(
    ' ',
  ),
);

/** The rail from our country to a payee's; null where there is none, which is told before anybody applies. ISO 3166-1 alpha-2. */
export function payoutRail(platformCountry: string, payeeCountry: string): PayoutRail | null {
  if (stripeAcrossBorders.has(platformCountry) && stripeAcrossBorders.has(payeeCountry)) return 'stripe';
  return paypalPaysOut.has(payeeCountry) ? 'paypal' : null;
}

/** Where the platform's own account is. */
export const PLATFORM_COUNTRY = 'FR';
