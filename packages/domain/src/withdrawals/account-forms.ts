import { isClabe, isIban, isRoutingNumber } from './account-checks.ts';
import { isMobileNumber, mobileCountries } from './mobile-money.ts';
import type { WithdrawalRail } from './withdrawal.ts';

/** What people are asked for; which of it depends on the country and currency of their account. */
export const fieldNames = [
  'holder',
  'iban',
  'sortCode',
  'routingNumber',
  'institutionNumber',
  'transitNumber',
  'bsb',
  'ifsc',
  'clabe',
  'bankCode',
  'accountNumber',
  'accountType',
  'network',
  'mobileNumber',
  'street',
  'city',
  'state',
  'postCode',
] as const;
export type FieldName = (typeof fieldNames)[number];

export interface AccountField {
  readonly name: FieldName;
  readonly pattern: RegExp;
  /** Words that people read, whose capitals and blanks are theirs. */
  readonly isText?: boolean;
  readonly choices?: readonly string[];
  /** What the pattern cannot say, such as a sum. */
  readonly check?: (value: string, country: string) => boolean;
}

/** What a bank needs to know of an account. */
export interface AccountForm {
  readonly rail: WithdrawalRail;
  /** The rail's own name of this kind of account. */
  readonly kind: string;
  readonly fields: readonly AccountField[];
}

const text = (name: FieldName, pattern: RegExp): AccountField => ({ name, pattern, isText: true });
const code = (name: FieldName, pattern: RegExp, check?: AccountField['check']): AccountField => {
  return { name, pattern, ...(check && { check }) };
};
/** Where the choices, or the check, say all. */
const anything = /^/;
const choice = (name: FieldName, choices: readonly string[]): AccountField => ({ name, pattern: anything, choices });

/** First and last name, as banks want both; letters of any script. */
const holder = text('holder', /^(?=.{3,70}$)\p{L}[\p{L}\p{M}'’.-]*( [\p{L}\p{M}'’.-]+)+$/u);
const number = (least: number, most: number) => code('accountNumber', new RegExp(`^\\d{${least},${most}}$`));
const wise = (kind: string, ...fields: readonly AccountField[]): AccountForm => {
  return { rail: 'wise', kind, fields: [holder, ...fields] };
};

const byIban = code('iban', anything, isIban);
const accountType = choice('accountType', ['CHECKING', 'SAVINGS']);

const iban = wise('iban', byIban);
const american = wise(
  'aba',
  code('routingNumber', /^\d{9}$/, isRoutingNumber),
  number(4, 17),
  accountType,
  text('street', /^.{3,100}$/u),
  text('city', /^.{2,60}$/u),
  code('state', /^[A-Z]{2}$/),
  code('postCode', /^\d{5}(\d{4})?$/),
);
const canadian = wise(
  'canadian',
  code('institutionNumber', /^\d{3}$/),
  code('transitNumber', /^\d{5}$/),
  number(7, 12),
  accountType,
);

const euro = 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LI LT LU LV MC MT NL PT SI SK SM VA'.split(' ');

/** A wallet is its network and its number; the network's codes are the rail's. */
const wallet = (networks: readonly string[]): AccountForm => ({
  rail: 'flutterwave',
  kind: 'mobile_money',
  fields: [holder, choice('network', networks), code('mobileNumber', anything, isMobileNumber)],
});

/** Each country's ways, by currency. The first is offered first. */
const ways: Readonly<Record<string, Readonly<Record<string, AccountForm>>>> = {
  ...Object.fromEntries(euro.map((country) => [country, { EUR: iban }])),
  CH: { CHF: iban, EUR: iban },
  CZ: { CZK: iban, EUR: iban },
  DK: { DKK: iban, EUR: iban },
  GB: { GBP: wise('sort_code', code('sortCode', /^\d{6}$/), number(8, 8)), EUR: iban },
  HU: { HUF: iban, EUR: iban },
  NO: { NOK: iban, EUR: iban },
  PL: { PLN: iban, EUR: iban },
  RO: { RON: iban, EUR: iban },
  SE: { SEK: iban, EUR: iban },
  US: { USD: american },
  CA: { CAD: canadian },
  AU: { AUD: wise('australian', code('bsb', /^\d{6}$/), number(4, 9)) },
  NZ: { NZD: wise('newzealand', number(15, 16)) },
  IN: { INR: wise('indian', code('ifsc', /^[A-Z]{4}0[A-Z0-9]{6}$/), number(6, 18)) },
  MX: { MXN: wise('mexican', code('clabe', /^\d{18}$/, isClabe)) },
  SG: { SGD: wise('singapore', code('bankCode', /^\d{4}$/), number(7, 14)) },
  AE: { AED: wise('emirates', byIban) },
  TR: { TRY: wise('turkish_earthport', byIban) },
  ...Object.fromEntries(
    mobileCountries.map(({ country, currency, networks }) => [country, { [currency]: wallet(networks) }]),
  ),
};

/** Undefined where there is no way. */
export function formOf(country: string, currency: string): AccountForm | undefined {
  const known = Object.hasOwn(ways, country) ? ways[country] : undefined;
  return known && Object.hasOwn(known, currency) ? known[currency] : undefined;
}

/** Where money can go, and in which currencies. */
export const payoutCountries: readonly { readonly country: string; readonly currencies: readonly string[] }[] =
  Object.entries(ways).map(([country, forms]) => ({ country, currencies: Object.keys(forms) }));

/** Money can go to a bank or a wallet there. */
export const isPaidIn = (country: string): boolean => Object.hasOwn(ways, country);
