import { readStored, writeStored } from '../stored.ts';

const key = 'sos.google';
const storage = () => sessionStorage;

/** True after the page was left for Google's, until the outcome is known. */
export const isReturning = (): boolean => readStored(storage, key) === true;

export function noteLeaving(leaving: boolean): void {
  writeStored(storage, key, leaving || null);
}
