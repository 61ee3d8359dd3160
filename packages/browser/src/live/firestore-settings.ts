import { config } from '../config.ts';

/** Where Firestore is; without a host, where the SDK finds it by itself. */
export function firestoreSettings(): { host?: string; ssl?: boolean } {
  const { firestoreHost, firestoreSsl } = config();
  return firestoreHost ? { host: firestoreHost, ssl: firestoreSsl } : {};
}
