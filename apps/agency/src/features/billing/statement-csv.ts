import { csvLine } from '@sos/domain/shared/csv';
import type { Output } from '@sos/contracts/callables';

export type MemberStatement = Output<'getAgencyStatement'>['members'][number];

export const columns = ['member', 'date', 'call', 'currency', 'earned', 'sent', 'reversed', 'pending'] as const;
export type Column = (typeof columns)[number];

/** Both currencies have hundredths. */
const decimal = (minor: number) => (minor / 100).toFixed(2);

/** A month's calls of all members: points in numbers, days as ISO writes them, and a mark that it is UTF-8. */
export function statementCsv(members: readonly MemberStatement[], heading: (column: Column) => string): string {
  const rows = members.flatMap(({ displayName, shares }) =>
    shares.map(({ at, id, currency, earned, sent, reversed }) => {
      const pending = Math.max(0, earned - (sent - reversed));
      const day = new Date(at).toISOString().slice(0, 10);
      return [displayName, day, id, currency, ...[earned, sent, reversed, pending].map(decimal)];
    }),
  );
  return `\uFEFF${[columns.map(heading), ...rows].map(csvLine).join('')}`;
}
