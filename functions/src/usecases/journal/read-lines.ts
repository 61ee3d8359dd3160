import type { RailPayout } from '@sos/domain/withdrawals/rail-payout';

interface ReadLines {
  readonly payouts: readonly RailPayout[];
  readonly unread: readonly string[];
}

/** What can be read of a rail's list, and the rail's own names of the lines that cannot: one of them hides none of the others. */
export function readLines(lines: readonly unknown[], read: (line: unknown) => RailPayout | undefined): ReadLines {
  const each = lines.map((line) => ({ line, payout: read(line) }));
  return {
    payouts: each.flatMap(({ payout }) => payout ?? []),
    unread: each.flatMap(({ line, payout }) => (payout ? [] : nameOf(line))),
  };
}

function nameOf(line: unknown): string {
  const { id } = (line ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 40) : 'without a name';
}
