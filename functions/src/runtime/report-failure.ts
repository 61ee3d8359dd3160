import { HttpsError } from 'firebase-functions/v2/https';

/**
 * Says in our own log why work failed. Thrown on as it is, the error would be printed whole, with whatever a vendor's
 * SDK keeps in it: the request, and so the telephone numbers. Throws HttpsError, so that the work is delivered again.
 */
export async function reportFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { log } = await import('./log.ts');
    log.error('work_failed', { error });
    await (await import('./told-errors.ts')).errorsTold();
    throw new HttpsError('internal', 'try_again');
  }
}
