import { readStored, writeStored } from '../stored.ts';

const key = 'sos.google';
const storage = () => sessionStorage;

export function noteLeaving(): void {
  writeStored(storage, key, true);
}

/** True when the page was left for Google's; once, so that only one asks what came of it. */
export function takeReturn(): boolean {
  const left = readStored(storage, key) === true;
  if (left) writeStored(storage, key, null);
  return left;
}
