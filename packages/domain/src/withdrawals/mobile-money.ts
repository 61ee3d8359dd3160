/** Where wallets on a telephone can be paid, in the money of the country. */
interface MobileCountry {
  readonly country: string;
  /** With which its numbers begin abroad. */
  readonly code: string;
  readonly currency: string;
  /** Codes of the networks as Flutterwave writes them; which of them it serves today it is asked before each payment. */
  readonly networks: readonly string[];
  /** A mobile number with the country's code, digits alone. */
  readonly number: RegExp;
}

export const mobileCountries: readonly MobileCountry[] = [
  { country: 'CM', code: '237', currency: 'XAF', networks: ['MTN', 'ORANGEMONEY'], number: /^2376\d{8}$/ },
  {
    country: 'CI',
    code: '225',
    currency: 'XOF',
    networks: ['MOOV', 'MTN', 'ORANGE', 'WAVE'],
    number: /^225(?:01|05|07)\d{8}$/,
  },
  { country: 'ET', code: '251', currency: 'ETB', networks: ['AMOLEMONEY'], number: /^251[79]\d{8}$/ },
  {
    country: 'GH',
    code: '233',
    currency: 'GHS',
    networks: ['AIRTELTIGO', 'MTN', 'VODAFONE'],
    number: /^233[25]\d{8}$/,
  },
  { country: 'KE', code: '254', currency: 'KES', networks: ['MPS'], number: /^254[17]\d{8}$/ },
  { country: 'MW', code: '265', currency: 'MWK', networks: ['AIRTELMW'], number: /^265[89]\d{8}$/ },
  { country: 'RW', code: '250', currency: 'RWF', networks: ['AIRTEL', 'MTN'], number: /^2507\d{8}$/ },
  { country: 'SN', code: '221', currency: 'XOF', networks: ['ORANGEMONEY', 'WAVE'], number: /^2217\d{8}$/ },
  {
    country: 'TZ',
    code: '255',
    currency: 'TZS',
    networks: ['AIRTEL', 'HALOPESA', 'TIGO', 'VODACOM'],
    number: /^255[67]\d{8}$/,
  },
  { country: 'UG', code: '256', currency: 'UGX', networks: ['AIRTEL', 'MTN'], number: /^2567\d{8}$/ },
  { country: 'ZM', code: '260', currency: 'ZMW', networks: ['MPS'], number: /^260[79]\d{8}$/ },
];

/** How a number of that country begins, such as `+225 …`; empty where no wallet can be paid. */
export function numberExample(country: string): string {
  const found = mobileCountries.find((each) => each.country === country);
  return found ? `+${found.code} …` : '';
}

/** A mobile number of that country, with its code and without a plus. */
export function isMobileNumber(digits: string, country: string): boolean {
  return mobileCountries.find((each) => each.country === country)?.number.test(digits) ?? false;
}

const names: Readonly<Record<string, string>> = {
  AIRTEL: 'Airtel Money',
  AIRTELMW: 'Airtel Money',
  AIRTELTIGO: 'AirtelTigo Money',
  AMOLEMONEY: 'Amole',
  HALOPESA: 'HaloPesa',
  MOOV: 'Moov Money',
  MPS: 'M-Pesa',
  MTN: 'MTN Mobile Money',
  ORANGE: 'Orange Money',
  ORANGEMONEY: 'Orange Money',
  TIGO: 'Tigo Pesa',
  VODACOM: 'Vodacom M-Pesa',
  VODAFONE: 'Vodafone Cash',
  WAVE: 'Wave',
};

/** What people call a network; the same in every language. Zambia's code stands for whichever of its networks has the number. */
export function networkName(network: string, country: string): string {
  if (country === 'ZM') return 'Airtel, MTN, Zamtel';
  return names[network] ?? network;
}
