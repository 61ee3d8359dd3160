import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { smallerPicture } from '@sos/browser/files/smaller-picture';
import type { Input } from '@sos/contracts/callables';
import { LARGEST_DOCUMENT } from '@sos/domain/calls/documents';

export type DocumentProblem = 'refused' | 'large' | 'full' | 'other';
/** Small print stays legible; more pixels only take long on the way. */
const LONGEST_SIDE = 2400;

interface Sent {
  readonly uid: string;
  readonly sessionId: string;
  readonly file: File;
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
}

/**
 * Sends a document that its owner allows to be read. Gives what stood in the way, or null. Whoever stops it while it is being
 * added has it taken back: it may be shown already.
 */
export async function sendDocument({ uid, sessionId, file, ...sending }: Sent): Promise<DocumentProblem | null> {
  const isPicture = file.type.startsWith('image/');
  const sent = isPicture ? await smallerPicture(file, LONGEST_SIDE) : file;
  if (sent.size > LARGEST_DOCUMENT) return 'large';
  const upload = crypto.randomUUID();
  try {
    const { sendFile } = await import('@sos/browser/files/bucket');
    await sendFile(`tmp/${uid}/${upload}`, sent, sending);
    await add({ sessionId, upload, name: file.name, allows: true }, sending.signal);
    return null;
  } catch (error) {
    sending.signal.throwIfAborted();
    return problemOf(error, sent);
  }
}

async function add(document: Input<'addCallDocument'>, signal: AbortSignal): Promise<void> {
  try {
    await callFunction('addCallDocument', document, signal);
  } catch (error) {
    const { sessionId, upload } = document;
    if (signal.aborted) await callFunction('removeCallDocument', { sessionId, documentId: upload });
    throw error;
  }
}

const problems: Readonly<Partial<Record<ReturnType<typeof reasonOf>, DocumentProblem>>> = {
  file_refused: 'refused',
  file_too_large: 'large',
  dossier_full: 'full',
};

/** What is neither a picture nor a PDF is turned away by the bucket already. */
function problemOf(error: unknown, { type }: Blob): DocumentProblem {
  const isKnown = type.startsWith('image/') || type === 'application/pdf';
  return problems[reasonOf(error)] ?? (isKnown ? 'other' : 'refused');
}
