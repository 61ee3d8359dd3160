import type { Instant } from '../shared/instant.ts';

export const MOST_TELEPHONES = 5;
export const LONGEST_TELEPHONE_NAME = 40;

/** A telephone that somebody keeps for their next bookings, as far as it is shown. */
export interface SavedTelephone {
  readonly id: string;
  /** What its owner calls it; may be empty. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The last digits, by which its owner knows it. */
  readonly ending: string;
  /** A keyed digest of the number, so that one number is kept once. */
  readonly lineId: string;
  readonly addedAt: Instant;
}

const SHOWN_DIGITS = 2;
export const endingOf = (e164: string): string => e164.slice(-SHOWN_DIGITS);

/**
 * The list with a telephone. One of the same id or of the same number is renamed instead, and keeps its id. Undefined when
 * the list is full.
 */
export function withTelephone<T extends SavedTelephone>(list: readonly T[], telephone: T): readonly T[] | undefined {
  const isSame = ({ id, lineId }: T) => id === telephone.id || lineId === telephone.lineId;
  if (list.some(isSame)) return list.map((each) => (isSame(each) ? { ...each, name: telephone.name } : each));
  return list.length < MOST_TELEPHONES ? [...list, telephone] : undefined;
}

/** The list with another name for one of them; as it was when there is none of that id. */
export function renamed<T extends SavedTelephone>(list: readonly T[], id: string, name: string): readonly T[] {
  return list.map((each) => (each.id === id ? { ...each, name } : each));
}

export function withoutTelephone<T extends SavedTelephone>(list: readonly T[], id: string): readonly T[] {
  return list.filter((each) => each.id !== id);
}
