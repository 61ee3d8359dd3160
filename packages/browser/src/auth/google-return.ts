import { readStored, writeStored } from '../stored.ts';

const key = 'sos.google';
const storage = () => sessionStorage;

export function noteLeaving(): void {
  writeStored(storage, key, true);
}

/** True when the page was left for Google's, until somebody asks what came of it. */
export const hasLeft = (): boolean => readStored(storage, key) === true;

/** Not for a render, which may be thrown away and begun anew. */
export function noteReturn(): void {
  writeStored(storage, key, null);
}
