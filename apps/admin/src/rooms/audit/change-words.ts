import { roles, userStatuses } from '@sos/domain/accounts/roles';
import { applicationStatuses } from '@sos/domain/applications/application';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { availabilities } from '@sos/domain/providers/availability';
import { formatMoney } from '@sos/domain/money/format-money';
import { withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { currencyAt, pathInWords } from '../../shared/configuration/path-words.ts';
import { type InWords, known, saying } from '../../shared/known.ts';
import type { Say } from '../../shared/words.ts';
import type { Entry } from './undo-of.ts';

type Change = Entry['changes'][number];
type Value = Change['before'];
interface Words {
  readonly say: Say;
  readonly formats: string;
}

const fields = [
  'amount',
  'refunded',
  'providerPart',
  'bearer',
  'status',
  'state',
  'visible',
  'availability',
  'role',
  'isOwn',
  'provider',
  'review',
  'reports',
  'words',
] as const;
const inCents: readonly string[] = ['amount', 'refunded', 'providerPart'];

/** What a deed has changed of a thing; a figure of a configuration by the words of its form. */
export function fieldInWords({ subjectKind }: Pick<Entry, 'subjectKind'>, path: string, say: Say): string {
  if (path === '') return say(`adminAudit.subject.${subjectKind}`);
  const field = known(fields, path);
  return field ? say(`adminAudit.changed.${field}`) : pathInWords(path, say);
}

/** A value before or after a deed; one that has no words is shown as it is kept. */
export function valueInWords(entry: Pick<Entry, 'subjectKind'>, { path, value }: At, words: Words): string {
  const { say, formats } = words;
  if (value === null) return '–';
  if (typeof value === 'boolean') return say(`adminConfig.value.${value}`);
  if (typeof value === 'number') return numberInWords(path, value, formats);
  return stateInWords(entry, { path, value }, say) ?? value;
}
interface At {
  readonly path: string;
  readonly value: Value;
}

/** Sums of a payment have no currency of their own in the log. */
function numberInWords(path: string, value: number, formats: string): string {
  const currency = currencyAt(path);
  if (currency) return formatMoney(formats, { amount: value, currency });
  const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return inCents.includes(path)
    ? new Intl.NumberFormat(formats, cents).format(value / 100)
    : new Intl.NumberFormat(formats).format(value);
}

const byField: Readonly<Record<string, InWords>> = {
  role: saying(roles, (name) => `adminPeople.role.${name}`),
  availability: saying(availabilities, (name) => `adminProviders.availability.${name}`),
  bearer: (value, say) => {
    const bearer = known(['platform', 'provider'], value);
    return bearer && say(`adminAudit.bearer.${bearer}`);
  },
};
const byKind: Partial<Record<Entry['subjectKind'], InWords>> = {
  user: saying(userStatuses, (name) => `adminPeople.status.${name}`),
  application: saying(applicationStatuses, (name) => `adminProviders.status.${name}`),
  payment: saying(paymentStatuses, (name) => `adminPayments.status.${name}`),
  withdrawal: saying(withdrawalStatuses, (name) => `adminWithdrawals.status.${name}`),
};

function stateInWords(
  { subjectKind }: Pick<Entry, 'subjectKind'>,
  { path, value }: { readonly path: string; readonly value: string },
  say: Say,
): string | undefined {
  return (byField[path] ?? byKind[subjectKind])?.(value, say);
}
