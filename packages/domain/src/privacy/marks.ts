/** Whom something tells of: the one person whose document it is, or one side of a call, or an admin who did something. */
export const parties = ['owner', 'client', 'provider', 'admin'] as const;
export type Party = (typeof parties)[number];

/** Why something must outlive the account that it tells of. */
export const legalReasons = ['accounting', 'disputes', 'audit', 'safety'] as const;
export type LegalReason = (typeof legalReasons)[number];

/** What erasure does with a field; one that is deleted takes its whole document with it. */
export type Fate = 'deleted' | 'blanked' | 'pseudonym' | `kept for ${LegalReason}`;

/**
 * What is known of a field: that it tells of nobody, or whom it tells of and what becomes of it. Who it tells of reads it
 * in their export unless it is `hidden`; whom it is `shown to` reads it as well. What is hidden and of nobody is a vendor's or
 * our own handling's.
 */
export type Mark =
  | 'none'
  | 'none, hidden'
  | `${Party}: ${Fate}`
  | `${Party}: ${Fate}, hidden`
  | `${Party}: ${Fate}, shown to ${Party}`;

type Part<T> =
  NonNullable<T> extends readonly unknown[] ? never : NonNullable<T> extends object ? MarksOf<NonNullable<T>> : never;

/** A mark for each field of a document, or for each field of an object in it. */
export type MarksOf<T> = { readonly [Name in keyof T]-?: Mark | Part<T[Name]> };

/** The marks of a document whose type is not at hand. */
export interface Marks {
  readonly [field: string]: Mark | Marks;
}

export interface ParsedMark {
  readonly of: Party;
  readonly fate: Fate;
  readonly isHidden: boolean;
  readonly shownTo: Party | undefined;
}

const SHOWN = 'shown to ';

/** Undefined for what tells of nobody. */
export function parseMark(mark: Mark): ParsedMark | undefined {
  if (mark === 'none' || mark === 'none, hidden') return undefined;
  const [head = '', tail = ''] = mark.split(', ');
  const [of, fate] = head.split(': ') as [Party, Fate];
  const shownTo = tail.startsWith(SHOWN) ? (tail.slice(SHOWN.length) as Party) : undefined;
  return { of, fate, isHidden: tail === 'hidden', shownTo };
}
