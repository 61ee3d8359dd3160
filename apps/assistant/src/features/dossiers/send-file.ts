import { createCallableClient } from '@sos/browser/callable-client';
import { proving } from '@sos/browser/app-check/proving';
import { idToken } from '@sos/browser/auth/id-token';
import { config } from '@sos/browser/config';
import { smallerPicture } from '@sos/browser/files/smaller-picture';
import type { Output } from '@sos/contracts/callables';

interface Sent {
  readonly dossierId: string;
  /** The browser's; sending again under it makes no second file. */
  readonly fileId: string;
  readonly file: File;
  /** That a model may see a picture as it is. */
  readonly allowsUnmasked: boolean;
}

interface Sending {
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Small print stays legible; more pixels only take long on the way. */
const LONGEST_SIDE = 2400;

/** Milliseconds: a large file on a slow line, and the time to read it. */
const patience = 5 * 60_000;

/** Sends a file to a dossier, where its text is read. Rejects with a CallableError, or an AbortError where it was stopped. */
export async function sendFile(
  { dossierId, fileId, file, allowsUnmasked }: Sent,
  { onProgress, signal }: Sending,
): Promise<Output<'addDossierFile'>> {
  const send = createCallableClient({
    functionsUrl: config().functionsUrl,
    idToken,
    proving,
    fetch: fetchTelling(onProgress),
    patience,
  });
  const content = await asBase64(file.type.startsWith('image/') ? await smallerPicture(file, LONGEST_SIDE) : file);
  return send('addDossierFile', { dossierId, fileId, name: file.name, content, allowsUnmasked }, signal);
}

function asBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });
}

const addressOf = (url: Parameters<typeof fetch>[0]) => (url instanceof Request ? url.url : url);

/** Like `fetch`, which does not tell how much of a body is sent. */
function fetchTelling(onProgress: (part: number) => void): typeof fetch {
  return (url, init) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const stopped = () => reject(new DOMException('stopped', 'AbortError'));
      request.open('POST', addressOf(url));
      for (const [name, value] of new Headers(init?.headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
      request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
      request.onerror = () => reject(new TypeError('no answer'));
      request.onabort = stopped;
      init?.signal?.addEventListener('abort', () => request.abort());
      if (init?.signal?.aborted) return stopped();
      request.send(typeof init?.body === 'string' ? init.body : '');
    });
}
