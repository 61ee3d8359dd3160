import { getApps, initializeApp } from 'firebase-admin/app';
import { getStorage } from 'firebase-admin/storage';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

export const openBucket = (name: string) => getStorage(getApps()[0] ?? initializeApp()).bucket(name);

/** Throws VendorUnavailableError for whatever goes wrong, but what Storage says of a file that is not there. */
export async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isGone(error)) throw error;
    throw new VendorUnavailableError('the files are out of reach', { certain: false, cause: error });
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 404;
}

export function undefinedWhenGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
  return undefined;
}
