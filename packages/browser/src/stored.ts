/** Storage that a browser may refuse (private windows, full disks): then nothing is remembered and nothing breaks. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

export function readStored(storage: () => Storage, key: string): unknown {
  return attempt(() => JSON.parse(storage().getItem(key) ?? 'null') as unknown);
}

export function writeStored(storage: () => Storage, key: string, value: unknown): void {
  attempt(() => (value === null ? storage().removeItem(key) : storage().setItem(key, JSON.stringify(value))));
}
