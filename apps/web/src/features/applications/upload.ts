import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { smallerPicture } from '@sos/browser/files/smaller-picture';
import type { ApplicationView } from '@sos/contracts/applications';
import type { FileKind } from '@sos/domain/applications/answers';

/** A photograph is shown small; more pixels only take long on the way. */
const LONGEST_SIDE = 1200;
const MOST_BYTES = 15 * 1024 * 1024;

export type UploadProblem = 'refused' | 'large' | 'other';

export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly problem: UploadProblem;

  constructor(problem: UploadProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

interface Upload {
  readonly uid: string;
  readonly kind: FileKind;
  readonly file: File;
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
}

/** Sends a file under a name of ours and has it checked and kept. Throws UploadError, and whatever cancels it. */
export async function upload({ signal, ...given }: Upload): Promise<ApplicationView> {
  const name = await sendUpload({ signal, ...given });
  try {
    return await callFunction('keepApplicationFile', { kind: given.kind, upload: name });
  } catch (cause) {
    signal.throwIfAborted();
    throw new UploadError(problemOf(cause), { cause });
  }
}

type Sending = Pick<Upload, 'uid' | 'kind' | 'file'> & Partial<Upload>;

/** Puts a file where the server looks for it, and gives its name there. Throws UploadError, and whatever cancels it. */
export async function sendUpload({ uid, kind, file, signal, onProgress }: Sending): Promise<string> {
  const sent = kind === 'photo' ? await smallerPicture(file, LONGEST_SIDE) : file;
  if (sent.size > MOST_BYTES) throw new UploadError('large');
  const name = crypto.randomUUID();
  try {
    const { sendFile } = await import('@sos/browser/files/bucket');
    const never = new AbortController().signal;
    await sendFile(`tmp/${uid}/${name}`, sent, {
      onProgress: onProgress ?? (() => undefined),
      signal: signal ?? never,
    });
    return name;
  } catch (cause) {
    signal?.throwIfAborted();
    throw new UploadError(problemOf(cause), { cause });
  }
}

/** What the rules refuse is of a kind that we do not take, since its size is known by then. */
function problemOf(error: unknown): UploadProblem {
  if ((error as { code?: unknown } | null)?.code === 'storage/unauthorized') return 'refused';
  const reason = reasonOf(error);
  if (reason === 'file_refused') return 'refused';
  return reason === 'file_too_large' ? 'large' : 'other';
}
