/** Our own line drawings. They are decorative: the text beside them carries the meaning. */
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

/** A traveller under foreign roofs, a lit window elsewhere, and the line between them. */
export function NightLine() {
  return (
    <svg viewBox="0 0 360 200" width="360" height="200" aria-hidden="true" {...line}>
      <path d="M8 176h344" stroke="var(--line-strong)" />
      <path d="M22 176v-46l20-18 20 18v46M62 176v-30h26v30" stroke="var(--line-strong)" />
      <path d="M36 148h12v12H36Z" stroke="var(--line-strong)" />
      <path d="M248 176V92h68v84M248 92l34-26 34 26M316 176v-52h26v52" stroke="var(--line-strong)" />
      <path d="M264 108h36v30h-36Z" fill="var(--wait-tint)" stroke="var(--wait)" />
      <path d="M282 108v30M264 123h36" stroke="var(--wait)" />
      <circle cx="116" cy="116" r="13" fill="var(--signal)" stroke="none" />
      <path d="M94 176c0-26 8-42 22-42s22 16 22 42" />
      <path d="M134 112C166 40 222 24 256 112" stroke="var(--calm)" strokeWidth="3" />
      <circle cx="134" cy="112" r="4" fill="var(--calm)" stroke="none" />
      <circle cx="256" cy="112" r="4" fill="var(--calm)" stroke="none" />
      <path d="M176 30a13 13 0 1 1-12-18 10 10 0 0 0 12 18Z" stroke="var(--line-strong)" />
      <path d="M60 52h.01M96 30h.01M224 24h.01M330 40h.01M40 90h.01" strokeWidth="3" stroke="var(--line-strong)" />
    </svg>
  );
}
