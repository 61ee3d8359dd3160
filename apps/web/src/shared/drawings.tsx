/** Our own line drawings; decorative, the words stand beside them. */
const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** A night desk with its lamp on and nobody in the chair. */
export function EmptyDesk() {
  return (
    <svg viewBox="0 0 200 120" width="200" height="120" aria-hidden="true" {...line}>
      <path d="M84 38 62 82h64Z" fill="var(--wait-tint)" stroke="none" />
      <path d="M16 100h168M36 100V82h128v18" />
      <path d="M50 82V58l22-26" />
      <path d="m66 26 18 12-22 6Z" fill="var(--signal)" stroke="none" />
      <path d="M112 76c0-7 6-11 14-11s14 4 14 11Z" />
      <path d="M119 65v-4h14v4" />
      <path d="M150 46a10 10 0 1 1-9-14 8 8 0 0 0 9 14Z" stroke="var(--calm)" />
    </svg>
  );
}

/** A line that leaves a point and ends nowhere. */
export function LostLine() {
  return (
    <svg viewBox="0 0 200 120" width="200" height="120" aria-hidden="true" {...line}>
      <circle cx="28" cy="86" r="12" fill="var(--signal)" stroke="none" />
      <path d="M44 84c34-8 26-52 54-52s10 48 38 44" />
      <path d="M146 72c6-4 8-9 9-14" strokeDasharray="1 8" />
      <circle cx="166" cy="40" r="10" strokeDasharray="3 7" stroke="var(--line-strong)" />
    </svg>
  );
}
