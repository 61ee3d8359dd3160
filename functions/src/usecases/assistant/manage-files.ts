import { LARGEST_FILE } from '@sos/contracts/assistant';
import { LONGEST_TEXT, MOST_FILES, withFile, withoutFile } from '@sos/domain/assistant/dossier';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { toFile } from './manage-dossiers.ts';
import { ownDossier } from './own-dossier.ts';
import { type Dossiers, type Members, type ReadFile, type ReadFileAnswer, UnreadableFileError } from './ports.ts';
import { type Look, seeText, type SeeNeeds } from './see-file.ts';

export interface FileNeeds {
  readonly dossiers: Pick<Dossiers, 'read' | 'change' | 'text'>;
  readonly clock: Clock;
}
export interface AddFileNeeds extends FileNeeds, SeeNeeds {
  readonly members: Pick<Members, 'read'>;
  readonly readFile: ReadFile;
}

/**
 * Reads the text out of a file, which alone is kept; off a picture a model reads it. Throws DomainError not_found,
 * dossier_full, file_too_large, file_too_long, file_kind, file_unreadable, file_unmasked and what seeText throws.
 */
export function makeAddDossierFile(needs: AddFileNeeds): Handler<'addDossierFile'> {
  return async ({ uid }, { dossierId, fileId, name, content, allowsUnmasked }) => {
    const dossier = await ownDossier(needs, uid, dossierId);
    const known = dossier.files.find(({ id }) => id === fileId);
    if (known) return { file: toFile(known) };
    if (dossier.files.length >= MOST_FILES) throw new DomainError('conflict', 'dossier_full');
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > LARGEST_FILE) throw new DomainError('invalid', 'file_too_large');
    const { sight, ...plain } = await read(needs, { name, content: bytes });
    const seen = sight && { text: await show(needs, { uid, id: fileId, sight, allowsUnmasked }) };
    const { text, kind, pages, unreadPages } = { ...plain, ...seen };
    requireText(text);
    const isSeen = sight !== undefined;
    const characters = text.length;
    const file = {
      id: fileId,
      name,
      kind,
      pages,
      characters,
      isSeen,
      isClients: false,
      unreadPages,
      addedAt: needs.clock.now(),
    };
    await needs.dossiers.change(
      dossierId,
      (before) => {
        if (!before) throw new DomainError('not_found', 'not_found');
        const after = withFile(before, file, file.addedAt);
        if (!after) throw new DomainError('conflict', 'dossier_full');
        return { ...before, ...after, files: [...after.files] };
      },
      { fileId, text },
    );
    return { file };
  };
}

function read({ readFile }: AddFileNeeds, file: Parameters<ReadFile>[0]): Promise<ReadFileAnswer> {
  return readFile(file).catch((error: unknown) => {
    throw error instanceof UnreadableFileError ? new DomainError('invalid', error.reason) : error;
  });
}

function requireText(text: string): void {
  if (text.trim() === '') throw new DomainError('invalid', 'file_unreadable');
  if (text.length > LONGEST_TEXT) throw new DomainError('invalid', 'file_too_long');
}

interface Showing extends Look {
  readonly allowsUnmasked: boolean;
}

/** A picture goes to a vendor as it is: whoever has personal data masked must agree to that first. */
async function show(needs: AddFileNeeds, { allowsUnmasked, ...look }: Showing): Promise<string> {
  const member = await needs.members.read(look.uid);
  if (member?.settings.masksPersonalData !== false && !allowsUnmasked)
    throw new DomainError('invalid', 'file_unmasked');
  return seeText(needs, look);
}

/** What was read out of a file. Throws DomainError not_found. */
export function makeGetDossierFile(needs: FileNeeds): Handler<'getDossierFile'> {
  return async ({ uid }, { dossierId, fileId }) => {
    const dossier = await ownDossier(needs, uid, dossierId);
    const file = dossier.files.find(({ id }) => id === fileId);
    const text = file && (await needs.dossiers.text(dossierId, fileId));
    if (!file || text === undefined) throw new DomainError('not_found', 'not_found');
    return { file: toFile(file), text };
  };
}

/** Takes a file out, with its text. Throws DomainError not_found where there is no such dossier. */
export function makeRemoveDossierFile(needs: FileNeeds): Handler<'removeDossierFile'> {
  return async ({ uid }, { dossierId, fileId }) => {
    await ownDossier(needs, uid, dossierId);
    const now = needs.clock.now();
    await needs.dossiers.change(
      dossierId,
      (before) => {
        if (!before) return undefined;
        const after = withoutFile(before, fileId, now);
        return { ...before, ...after, files: [...after.files] };
      },
      { fileId, text: null },
    );
    return {};
  };
}
