/** Milliseconds in which a database that works has certainly opened. */
const patience = 3_000;
const PROBE = 'sos.probe';

/** The part of a browser's databases that shows whether they work. */
interface Databases {
  open(name: string): { onsuccess: unknown; onerror: unknown; readonly result: { close(): void } };
}

/** False when the browser's databases do not open within some seconds, which some browsers never say. */
export function databasesOpen(databases: Databases): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), patience);
    try {
      const request = databases.open(PROBE);
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}

/** Firebase waits for ever for a database that never opens; without one it remembers by other means. */
export async function hideStuckDatabases(): Promise<void> {
  // Some browsers refuse even to name them.
  const works = async () => databasesOpen(globalThis.indexedDB);
  if (await works().catch(() => false)) return;
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
}
