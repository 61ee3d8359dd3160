import type { MatterDocument } from '@sos/contracts/matters';
import { LARGEST_DOCUMENT, MOST_DOCUMENTS, MOST_TAKEN_BACK, TAKES_DOCUMENTS_FOR } from '@sos/domain/calls/documents';
import { LONGEST_TEXT } from '@sos/domain/assistant/dossier';
import type { CallSession } from '@sos/domain/calls/session';
import type { FileType } from '@sos/domain/files/file-type';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Files } from '../applications/ports.ts';
import { type ReadFile, UnreadableFileError } from '../assistant/ports.ts';
import type { Handler } from '../shared/handler.ts';
import { plainFile, uploadPath } from '../shared/plain-file.ts';
import { type Kept, removeFiles } from './kept-files.ts';
import { type MatterNeeds, sessionOfClient, sessionOfParty } from './ports.ts';

export interface DocumentNeeds extends MatterNeeds {
  readonly files: Pick<Files, 'read' | 'write' | 'remove'>;
  readonly readFile: ReadFile;
}

export function toDocument({ id, name, type, size, allowedAt }: Kept) {
  return { id, name, type, size, allowedAt };
}

/**
 * Keeps what the client of a call has uploaded among their own files, with the text that is in it. Throws DomainError
 * not_found, file_refused, file_too_large, dossier_full.
 */
export function makeAddCallDocument(needs: DocumentNeeds): Handler<'addCallDocument'> {
  return async ({ uid }, { sessionId, upload, name }) => {
    const session = await sessionOfClient(needs.sessions, uid, sessionId);
    const now = needs.clock.now();
    if (!takesDocuments(session, now)) throw new DomainError('not_found', 'not_found');
    const before = (await needs.matters.read(sessionId))?.documents ?? [];
    const known = before.find(({ id }) => id === upload);
    if (known) return toDocument(known);
    if (before.length >= MOST_DOCUMENTS) throw new DomainError('conflict', 'dossier_full');
    const kept = { ...(await keep(needs, session, upload)), id: upload, name, allowedAt: now };
    const after = await list(needs, session, kept);
    await needs.files.remove(uploadPath(uid, upload));
    return toDocument(after?.documents.find(({ id }) => id === upload) ?? kept);
  };
}

/** Where others took the last places meanwhile, its files go again: nobody would ever look for them. */
async function list({ matters, files }: DocumentNeeds, session: CallSession, kept: Kept) {
  try {
    return await matters.change(session.id, (matter) => withDocument(matter, session, kept));
  } catch (error) {
    if (error instanceof DomainError) await removeFiles(files, kept);
    throw error;
  }
}

const takesDocuments = ({ createdAt }: CallSession, now: number) => now - createdAt <= TAKES_DOCUMENTS_FOR;

/** Of whom nothing is told yet. */
function untold({ clientId, providerId }: CallSession): Omit<MatterDocument, 'toldAt'> {
  return { clientId, providerId, need: '', country: null, documents: [], takenBack: [] };
}

/** Undefined where the same came first, which stays. Throws DomainError not_found for what was taken back meanwhile. */
function withDocument(
  before: MatterDocument | undefined,
  session: CallSession,
  kept: Kept,
): MatterDocument | undefined {
  const matter = before ?? untold(session);
  if (matter.takenBack.includes(kept.id)) throw new DomainError('not_found', 'not_found');
  if (matter.documents.some(({ id }) => id === kept.id)) return undefined;
  if (matter.documents.length >= MOST_DOCUMENTS) throw new DomainError('conflict', 'dossier_full');
  return { ...matter, documents: [...matter.documents, kept], toldAt: kept.allowedAt };
}

async function keep({ files, readFile }: DocumentNeeds, { id, clientId }: CallSession, upload: string) {
  const { type, bytes } = plainFile(await files.read(uploadPath(clientId, upload)), { takesPdf: true });
  if (bytes.length > LARGEST_DOCUMENT) throw new DomainError('invalid', 'file_too_large');
  const path = `users/${clientId}/calls/${id}/${upload}`;
  const { text, ...read } = await textOf(readFile, type, bytes);
  const textPath = text === '' ? null : `${path}.txt`;
  await files.write(path, bytes, { type, disposition: 'attachment' });
  if (textPath !== null) {
    const told = { type: 'text/plain; charset=utf-8', disposition: 'attachment' } as const;
    await files.write(textPath, Buffer.from(text), told);
  }
  return { ...read, type, size: bytes.length, path, textPath };
}

/** What no machine can read is for people all the same. */
async function textOf(readFile: ReadFile, type: FileType, content: Uint8Array) {
  const isPicture = type !== 'application/pdf';
  const unread = { pages: null, unreadPages: 1, text: '' };
  if (isPicture) return unread;
  try {
    const { pages, text, unreadPages, sight } = await readFile({ name: '', content });
    return { pages, text: text.slice(0, LONGEST_TEXT), unreadPages: sight ? (pages ?? 1) : unreadPages };
  } catch (error) {
    if (error instanceof UnreadableFileError) return unread;
    throw error;
  }
}

/**
 * Takes a document back, also one that is still being added; its file and what others were told of it follow. Throws
 * DomainError not_found.
 */
export function makeRemoveCallDocument({ sessions, matters, clock }: MatterNeeds): Handler<'removeCallDocument'> {
  return async ({ uid }, { sessionId, documentId }) => {
    const session = await sessionOfClient(sessions, uid, sessionId);
    const toldAt = clock.now();
    await matters.change(sessionId, (before) => {
      if (!before && !takesDocuments(session, toldAt)) return undefined;
      const matter = before ?? { ...untold(session), toldAt };
      const documents = matter.documents.filter(({ id }) => id !== documentId);
      const others = matter.takenBack.filter((id) => id !== documentId);
      const isKnown = others.length < matter.takenBack.length && documents.length === matter.documents.length;
      return isKnown ? undefined : { ...matter, documents, takenBack: [...others, documentId].slice(-MOST_TAKEN_BACK) };
    });
    return {};
  };
}

/** The document itself, for the two of a call. Throws DomainError not_found. */
export function makeGetCallDocument(needs: Omit<DocumentNeeds, 'readFile'>): Handler<'getCallDocument'> {
  return async ({ uid }, { sessionId, documentId }) => {
    await sessionOfParty(needs.sessions, uid, sessionId);
    const kept = (await needs.matters.read(sessionId))?.documents.find(({ id }) => id === documentId);
    const content = kept && (await needs.files.read(kept.path));
    if (!kept || !content || content === 'too_large') throw new DomainError('not_found', 'not_found');
    return { name: kept.name, type: kept.type, content: Buffer.from(content).toString('base64') };
  };
}
