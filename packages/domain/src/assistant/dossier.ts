import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../shared/locale.ts';

export const fileKinds = ['text', 'pdf', 'word'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface DossierFile {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  /** Of a PDF; null for the others. */
  readonly pages: number | null;
  readonly characters: number;
  /** Whether a model read it off a picture, and may have misread. */
  readonly isSeen: boolean;
  /** Whether its client allowed it; what the owner added is their own. */
  readonly isClients: boolean;
  /** Pages of a PDF that are pictures beside others that are text; they were not read. */
  readonly unreadPages: number;
  readonly addedAt: Instant;
}

/** What somebody works on: a booking's matter, or one of their own. */
export interface Dossier {
  readonly ownerId: string;
  readonly origin: 'booking' | 'free';
  readonly title: string;
  readonly country: string | null;
  readonly clientLocale: Locale | null;
  readonly need: string;
  readonly files: readonly DossierFile[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly deleteAfter: Instant;
}

const DAY = 86_400_000;
/** For how long after it was used last. */
export const KEPT_FOR = 365 * DAY;
export const MOST_FILES = 10;
/** Of one file's text, in characters, so that it fits into a document in every script. */
export const LONGEST_TEXT = 250_000;
export const MOST_PAGES = 300;

export type DossierWords = Pick<Dossier, 'title' | 'country' | 'clientLocale' | 'need'>;

export function newDossier(words: DossierWords, owner: Pick<Dossier, 'ownerId' | 'origin'>, now: Instant): Dossier {
  return { ...owner, ...words, files: [], createdAt: now, changedAt: now, deleteAfter: now + KEPT_FOR };
}

/** The dossier with other words; its time begins anew. */
export function used(dossier: Dossier, now: Instant): Dossier {
  return { ...dossier, changedAt: now, deleteAfter: now + KEPT_FOR };
}

/** With a file more, or the same when it has that one; undefined when there is no room. */
export function withFile(dossier: Dossier, file: DossierFile, now: Instant): Dossier | undefined {
  if (dossier.files.some(({ id }) => id === file.id)) return dossier;
  if (dossier.files.length >= MOST_FILES) return undefined;
  return { ...used(dossier, now), files: [...dossier.files, file] };
}

export function withoutFile(dossier: Dossier, fileId: string, now: Instant): Dossier {
  return { ...used(dossier, now), files: dossier.files.filter(({ id }) => id !== fileId) };
}
