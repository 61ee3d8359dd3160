import { readStored, writeStored } from '../stored.ts';

const key = 'sos.google';
const storage = () => sessionStorage;

export function noteLeaving(): void {
  writeStored(storage, key, true);
}

/** True when the page was left for Google's, until somebody asks what came of it. */
export const hasLeft = (): boolean => readStored(storage, key) === true;

/** The same, once, so that only one asks. Not for a render, which may be thrown away and begun anew. */
export function takeReturn(): boolean {
  const left = hasLeft();
  if (left) writeStored(storage, key, null);
  return left;
}
