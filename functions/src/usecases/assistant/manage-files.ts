import { LARGEST_FILE } from '@sos/contracts/assistant';
import { LONGEST_TEXT, withFile, withoutFile } from '@sos/domain/assistant/dossier';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { toFile } from './manage-dossiers.ts';
import { ownDossier } from './own-dossier.ts';
import { type Dossiers, type ReadFile, UnreadableFileError } from './ports.ts';

export interface FileNeeds {
  readonly dossiers: Pick<Dossiers, 'read' | 'change' | 'text'>;
  readonly readFile: ReadFile;
  readonly clock: Clock;
}

/**
 * Reads the text out of a file, which alone is kept. Throws DomainError not_found, dossier_full, file_too_large,
 * file_too_long, file_kind or file_unreadable.
 */
export function makeAddDossierFile(needs: FileNeeds): Handler<'addDossierFile'> {
  return async ({ uid }, { dossierId, fileId, name, content }) => {
    const dossier = await ownDossier(needs, uid, dossierId);
    const known = dossier.files.find(({ id }) => id === fileId);
    if (known) return { file: toFile(known) };
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > LARGEST_FILE) throw new DomainError('invalid', 'file_too_large');
    const { text, ...read } = await readText(needs, { name, content: bytes });
    const file = { id: fileId, name, ...read, characters: text.length, addedAt: needs.clock.now() };
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

async function readText({ readFile }: FileNeeds, file: Parameters<ReadFile>[0]) {
  const read = await readFile(file).catch((error: unknown) => {
    throw error instanceof UnreadableFileError ? new DomainError('invalid', error.reason) : error;
  });
  if (read.text.trim() === '') throw new DomainError('invalid', 'file_unreadable');
  if (read.text.length > LONGEST_TEXT) throw new DomainError('invalid', 'file_too_long');
  return read;
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
