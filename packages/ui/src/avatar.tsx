import type { CSSProperties } from 'react';

interface AvatarProps {
  readonly name: string;
  readonly photoUrl?: string | null;
  /** Pixels. */
  readonly size?: number;
}

const tones = 6;

/** First letters of the first and the last word, titles left out. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'));
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last].map((word) => (/^\p{L}/u.exec(word)?.[0] ?? '').toLocaleUpperCase()).join('');
}

/** The same name always has the same tone, 1 to 6. */
export function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % tones) + 1;
}

/** A photograph, or initials on a colour, which also stand where the photograph does not load; an outline of anybody where no name is known. Decorative: words always stand beside it. */
export function Avatar({ name, photoUrl, size = 56 }: AvatarProps) {
  const look = { '--size': `${size}px`, '--tone': `var(--tone-${toneOf(name)})` } as CSSProperties;
  return (
    <span className="avatar" style={look} aria-hidden="true">
      {name === '' ? <Anybody /> : <span>{initialsOf(name)}</span>}
      {photoUrl && <img src={photoUrl} alt="" loading="lazy" />}
    </span>
  );
}

function Anybody() {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor">
      <circle cx="12" cy="9" r="4" />
      <path d="M3 24a9 9 0 0 1 18 0z" />
    </svg>
  );
}
