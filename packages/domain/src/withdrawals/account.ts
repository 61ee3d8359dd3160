import { type AccountForm, type AccountField, type FieldName, formOf } from './account-forms.ts';

/** What names one account, by field. */
export type AccountDetails = Readonly<Partial<Record<FieldName, string>>>;

export type ReadAccount =
  | { readonly form: AccountForm; readonly details: AccountDetails }
  /** The fields that do not fit; none when the country and currency have no way. */
  | { readonly found: readonly FieldName[] };

/** The details as a bank wants them, without blanks and in capitals where those mean nothing. */
export function readAccount(
  { country, currency }: { readonly country: string; readonly currency: string },
  given: AccountDetails,
): ReadAccount {
  const form = formOf(country, currency);
  if (!form) return { found: [] };
  const read = form.fields.map((field) => ({ field, value: tidy(field, given[field.name] ?? '') }));
  const found = read.filter(({ field, value }) => !fits(field, value, country)).map(({ field }) => field.name);
  if (found.length > 0) return { found };
  return { form, details: Object.fromEntries(read.map(({ field, value }) => [field.name, value])) };
}

function tidy({ isText }: AccountField, value: string): string {
  const trimmed = value.trim();
  return isText ? trimmed.replaceAll(/\s+/g, ' ') : trimmed.replaceAll(/[\s+-]/g, '').toUpperCase();
}

function fits({ pattern, choices, check }: AccountField, value: string, country: string): boolean {
  if (choices) return choices.includes(value);
  return pattern.test(value) && (check === undefined || check(value, country));
}

const naming: readonly FieldName[] = ['iban', 'clabe', 'accountNumber', 'mobileNumber'];

/** The last four signs of the account, by which its owner knows it. */
export function endingOf(details: AccountDetails): string {
  const [account = ''] = naming.flatMap((each) => details[each] ?? []);
  return account.slice(-4);
}

/** What tells one account from all others, whoever writes it down. */
export function accountKey(country: string, details: AccountDetails): string {
  const { holder: _holder, street: _street, city: _city, postCode: _postCode, ...numbers } = details;
  const named = Object.entries(numbers).map(([name, value]) => `${name}=${value}`);
  return [country, ...named.toSorted()].join(' ');
}
