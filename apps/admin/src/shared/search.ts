import type { SubjectKind } from './room.ts';

export const shortestSearch = 2;

/** A line of the list that a search shows. */
export interface Choice {
  readonly key: string;
  readonly kind: SubjectKind | 'room';
  readonly title: string;
  readonly detail: string;
  /** When it happened; null of what has no time. */
  readonly at: number | null;
  /** The path without the language. */
  readonly path: string;
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether a name fits what was typed, accents and case aside. */
export function fits(name: string, typed: string): boolean {
  return plain(name).includes(plain(typed.trim()));
}
