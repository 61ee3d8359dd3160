import { paths } from '@sos/contracts/paths';
import { type Limit, type LimitName, limitNames, limitOf, limits as table } from '@sos/domain/limits/limits';
import type { LimitHit, LimitHits, LimitMaxima } from '../../../usecases/limits/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { hostOf, rateLimitDocuments } from './limit-windows.ts';

/** Beyond these nobody counts. */
const MOST_COUNTS = 1_000;

const counted = limitNames.filter((name) => !table[name].perInstance && table[name].by !== 'platform');

/** Who stands at a limit, as far as the counts in `rate_limits` say, which name nobody. */
export function makeLimitHits(clock: Clock, maxima: () => Promise<LimitMaxima>, report: ReportCorrupt): LimitHits {
  const countsOf = async (host: LimitName) => {
    // A counter is the name of its limit and a hyphen, which no name has; the full stop is the sign after it.
    const own = db()
      .collection(paths.rateLimits())
      .where('counter', '>=', `${host}-`)
      .where('counter', '<', `${host}.`);
    return (await rateLimitDocuments.list((await own.limit(MOST_COUNTS).get()).docs, report)).map(({ value }) => value);
  };
  return {
    now: async () => {
      const figures = await maxima();
      const hosts = [...new Set(counted.map(hostOf))];
      const found = new Map(await Promise.all(hosts.map(async (host) => [host, await countsOf(host)] as const)));
      const now = clock.now();
      return counted.flatMap((name) => {
        const open = (found.get(hostOf(name)) ?? []).filter(({ expiresAt }) => expiresAt > now);
        return hitOf(name, limitOf(name, figures), open) ?? [];
      });
    },
  };
}

type Kept = NonNullable<Awaited<ReturnType<typeof rateLimitDocuments.read>>>;

/** Undefined where nobody stands at it. */
function hitOf(name: LimitName, { beside, max }: Limit, open: readonly Kept[]): LimitHit | undefined {
  const sums = new Map<string, { used: number; until: number }>();
  for (const counts of open) {
    const used = beside === undefined ? counts.used : (counts.beside[name]?.used ?? 0);
    const known = sums.get(counts.counter)?.used ?? 0;
    sums.set(counts.counter, { used: known + used, until: counts.expiresAt });
  }
  const full = [...sums.values()].filter(({ used }) => used > 0 && used >= max);
  if (full.length === 0) return undefined;
  return { name, subjects: full.length, until: Math.max(...full.map(({ until }) => until)) };
}
