/** What somebody has earned in all, in US cents, when each level begins. */
export const levels = [0, 10_000, 50_000, 200_000, 500_000] as const;

interface Level {
  /** From 1 to 5. */
  readonly level: number;
  /** What the next one takes, in US cents; null on the last. */
  readonly next: number | null;
}

export function levelOf(earned: number): Level {
  const level = Math.max(1, levels.filter((from) => earned >= from).length);
  return { level, next: levels[level] ?? null };
}
