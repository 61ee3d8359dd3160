import type { AccountDetails } from '@sos/domain/withdrawals/account';
import { formOf } from '@sos/domain/withdrawals/account-forms';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';

/** Wise's names of what we ask people for. */
const names = {
  iban: 'IBAN',
  sortCode: 'sortCode',
  routingNumber: 'abartn',
  institutionNumber: 'institutionNumber',
  transitNumber: 'transitNumber',
  bsb: 'bsbCode',
  ifsc: 'ifscCode',
  clabe: 'clabe',
  bankCode: 'bankCode',
  accountNumber: 'accountNumber',
  accountType: 'accountType',
} as const;

/** A recipient as Wise wants one; undefined where it has no way to the account. */
export function recipientOf({ country, currency }: Withdrawal, details: AccountDetails, profile: number) {
  const kind = formOf(country, currency)?.kind;
  const { holder } = details;
  if (kind === undefined || holder === undefined) return undefined;
  const entries = Object.entries(names).flatMap(([ours, theirs]) => {
    const value = details[ours as keyof typeof names];
    return value === undefined ? [] : [[theirs, value] as const];
  });
  const address = addressOf(country, details);
  return {
    profile,
    currency,
    type: kind,
    accountHolderName: holder,
    ownedByCustomer: false,
    details: { legalType: 'PRIVATE', ...Object.fromEntries(entries), ...(address && { address }) },
  };
}

function addressOf(country: string, { street, city, state, postCode }: AccountDetails) {
  if (street === undefined) return undefined;
  return { country, firstLine: street, city, state, postCode };
}
