import { proving } from '@sos/browser/app-check/proving';
import { idToken } from '@sos/browser/auth/id-token';
import { createCallableClient, reasonOf } from '@sos/browser/callable-client';
import { config } from '@sos/browser/config';

/** Milliseconds: a large file on a slow line. */
const patience = 5 * 60_000;

/** A document of a call, for one of its two; null once it was taken back. Rejects with a CallableError. */
export async function loadDocument(sessionId: string, documentId: string): Promise<Blob | null> {
  const ask = createCallableClient({ functionsUrl: config().functionsUrl, idToken, proving, patience });
  try {
    const { content, type } = await ask('getCallDocument', { sessionId, documentId });
    return new Blob([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], { type });
  } catch (error) {
    if (reasonOf(error) === 'not_found') return null;
    throw error;
  }
}
