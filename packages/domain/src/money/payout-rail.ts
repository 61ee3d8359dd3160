import type { Currency } from './money.ts';

/** How a provider's share reaches them. */
export const payoutRails = ['stripe', 'paypal'] as const;
export type PayoutRail = (typeof payoutRails)[number];

/** Between these, and to no other country, Stripe pays an account of another country by itself. */
const stripeAcrossBorders = countries(
  'AT BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LI LT LU LV MT NL NO PL PT RO SE SI SK US',
);
/** Where Stripe opens accounts and pays them only from a platform of the same country. */
const stripeAtHome = countries('AE AU BR GI HK JP MX MY NZ SG TH');
/** The 96 countries where somebody with an account at PayPal can receive a payout and draw it. */
const paypalPaysOut = countries(
  `AD AE AR AT AU BE BG BH BM BR BS BW CA CH CL CN CO CR CY CZ DE DK DO EC EE ES FI FO FR GB GE GI GL GR GT HK HN HR HU
   ID IE IL IN IS IT JM JO JP KE KR KW KY KZ LI LS LT LU LV MA MC MD MT MU MX MY MZ NI NL NO NZ OM PA PE PH PL PT QA RE
   RO RS SA SE SG SI SK SM SN SV TH TR TW US UY VE VN ZA`,
);

interface Way {
  /** What the provider pays for each payout, in minor units: we bear the rail's own price. */
  readonly fee: number;
  /** Working days until the money has arrived, at the soonest and at the latest. */
  readonly days: { readonly from: number; readonly to: number };
}

/** What each rail costs its payees, and how long it takes. */
export const payoutWays: Readonly<Record<PayoutRail, Way>> = {
  stripe: { fee: 0, days: { from: 7, to: 14 } },
  paypal: { fee: 0, days: { from: 1, to: 3 } },
};

interface Corridor {
  readonly rail: PayoutRail;
  readonly currencies: readonly Currency[];
  readonly reaches: (platformCountry: string, payeeCountry: string) => boolean;
}

/** Every way to a provider; the first that reaches them is theirs. */
const corridors: readonly Corridor[] = [
  {
    rail: 'stripe',
    currencies: ['EUR', 'USD'],
    reaches: (from, to) =>
      from === to
        ? stripeAcrossBorders.has(to) || stripeAtHome.has(to)
        : stripeAcrossBorders.has(from) && stripeAcrossBorders.has(to),
  },
  {
    rail: 'paypal',
    currencies: ['EUR', 'USD'],
    reaches: (_from, to) => paypalPaysOut.has(to),
  },
];

/** The rail from our country to a payee's; null where there is none, which is told before anybody applies. ISO 3166-1 alpha-2. */
export function payoutRail(platformCountry: string, payeeCountry: string, currency: Currency): PayoutRail | null {
  return corridorOf(platformCountry, payeeCountry, currency)?.rail ?? null;
}

/** What a payout costs its payee, in minor units, and how many working days it takes; null where there is no rail. */
export function payoutTerms(payeeCountry: string, currency: Currency): (Way & Pick<Corridor, 'rail'>) | null {
  const rail = payoutRail(PLATFORM_COUNTRY, payeeCountry, currency);
  return rail && { rail, ...payoutWays[rail] };
}

function corridorOf(from: string, to: string, currency: Currency): Corridor | undefined {
  return corridors.find(({ currencies, reaches }) => currencies.includes(currency) && reaches(from, to));
}

function countries(codes: string): ReadonlySet<string> {
  return new Set(codes.split(/\s+/));
}

/** Where the platform's own account is. */
export const PLATFORM_COUNTRY = 'FR';
