import { callFunction } from '@sos/browser/call-function';
import { CallableError } from '@sos/browser/callable-client';
import { MOST_ATTACHMENTS, MOST_UPLOAD_BYTES } from '@sos/domain/support/upload';

/** Sends the files of a message, all of them or none, to the addresses that are opened for them; gives their ids. Throws CallableError. */
export async function sendFiles(requestId: string, files: readonly File[]): Promise<string[]> {
  if (files.length > MOST_ATTACHMENTS) throw new CallableError('file_refused', 'there are too many files');
  if (files.some(({ size }) => size > MOST_UPLOAD_BYTES))
    throw new CallableError('file_too_large', 'a file is too large');
  const ids: string[] = [];
  for (const file of files) {
    const { uploadId } = await callFunction('createContactUpload', { requestId });
    await send(uploadId, file);
    ids.push(uploadId);
  }
  return ids;
}

/** What the bucket's rules refuse is of another kind than what is asked for. */
async function send(uploadId: string, file: File): Promise<void> {
  const { sendFile } = await import('@sos/browser/files/bucket');
  const sending = { onProgress: () => undefined, signal: new AbortController().signal };
  await sendFile(`contact/${uploadId}`, file, sending).catch((cause: unknown) => {
    throw new CallableError('file_refused', 'the file was not taken', { cause });
  });
}
