import type { MatterDocument } from '@sos/contracts/matters';
import { isEntitled } from '@sos/domain/assistant/meter';
import type { DocumentWord, Word } from '@sos/domain/assistant/words';
import type { Files } from '../applications/ports.ts';
import type { FindEntitlement, Letters } from '../assistant/ports.ts';
import type { Clock } from '../shared/ports.ts';
import { type Kept, removeFiles } from './kept-files.ts';
import type { Matters } from './ports.ts';

export interface FollowDocumentsNeeds {
  readonly files: Pick<Files, 'read' | 'remove'>;
  readonly matters: Pick<Matters, 'read'>;
  readonly findEntitlement: FindEntitlement;
  readonly letters: Pick<Letters, 'read'>;
  readonly note: (word: Word) => Promise<void>;
  readonly clock: Clock;
}
interface MatterChange {
  readonly sessionId: string;
  readonly before: MatterDocument | undefined;
  readonly after: MatterDocument | undefined;
}

/**
 * Tells the assistant of a provider whom it answers which documents a client allows; of what is taken back, or deleted with
 * the rest, the files go and the assistant forgets it. Harmless to repeat.
 */
export function makeFollowDocuments(needs: FollowDocumentsNeeds) {
  return async ({ sessionId, before, after }: MatterChange): Promise<void> => {
    const matter = after ?? before;
    if (!matter) return;
    const about = { kind: 'document', uid: matter.providerId, bookingId: sessionId } as const;
    const allowed = after?.documents ?? [];
    for (const kept of (before?.documents ?? []).filter(({ id }) => !allowed.some((each) => each.id === id))) {
      await takeBack(needs, { ...about, documentId: kept.id, file: null }, kept);
    }
    const known = new Set(before?.documents.map(({ id }) => id));
    for (const kept of allowed.filter(({ id }) => !known.has(id))) await show(needs, about, kept);
  };
}

async function takeBack({ files, letters, note }: FollowDocumentsNeeds, word: DocumentWord, kept: Kept): Promise<void> {
  await removeFiles(files, kept);
  if (await letters.read(`document_${word.bookingId}_${word.documentId}`)) await note(word);
}

async function show(
  { files, matters, findEntitlement, note, clock }: FollowDocumentsNeeds,
  about: Pick<DocumentWord, 'kind' | 'uid' | 'bookingId'>,
  { id, name, pages, unreadPages, textPath }: Kept,
): Promise<void> {
  const entitlement = await findEntitlement(about.uid);
  if (!entitlement || !isEntitled(entitlement, clock.now())) return;
  const isAllowed = async () =>
    (await matters.read(about.bookingId))?.documents.some((each) => each.id === id) ?? false;
  // It was taken back meanwhile, which may have been told before.
  if (!(await isAllowed())) return;
  const read = textPath === null ? new Uint8Array() : await files.read(textPath);
  if (read === undefined || read === 'too_large') return;
  const file = { name, pages, unreadPages, text: Buffer.from(read).toString('utf8') };
  await note({ ...about, documentId: id, file });
  // Whoever took it back before this was written found nothing to be forgotten.
  if (!(await isAllowed())) await note({ ...about, documentId: id, file: null });
}
