import type { Output } from '@sos/contracts/callables';

type Share = Output<'getEarningsStatement'>['shares'][number];

const columns = ['date', 'call', 'currency', 'earned', 'sent', 'reversed', 'pending'] as const;

/** Both currencies have hundredths. */
const decimal = (minor: number) => (minor / 100).toFixed(2);

/** A table that spreadsheets read in every country: points in numbers, days as ISO writes them, and a mark that it is UTF-8. */
export function toCsv(shares: readonly Share[], heading: (column: (typeof columns)[number]) => string): string {
  const rows = shares.map(({ at, id, currency, earned, sent, reversed }) => {
    const pending = Math.max(0, earned - (sent - reversed));
    return [new Date(at).toISOString().slice(0, 10), id, currency, ...[earned, sent, reversed, pending].map(decimal)];
  });
  const lines = [columns.map(heading), ...rows];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
