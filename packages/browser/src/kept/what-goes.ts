/** One answer that this device keeps, without the answer itself. */
export interface Kept {
  readonly key: string;
  /** When it was last kept, in milliseconds. */
  readonly at: number;
  readonly bytes: number;
}

/** What answers may fill, in bytes; with the app's own files it stays under the 50 MB that a device gives us. */
export const MOST_BYTES = 40_000_000;

/** The keys of what goes, the oldest first, until the rest fits. */
export function whatGoes(all: readonly Kept[], most = MOST_BYTES): string[] {
  let bytes = all.reduce((sum, kept) => sum + kept.bytes, 0);
  const gone: string[] = [];
  for (const kept of all.toSorted((a, b) => a.at - b.at)) {
    if (bytes <= most) break;
    gone.push(kept.key);
    bytes -= kept.bytes;
  }
  return gone;
}
