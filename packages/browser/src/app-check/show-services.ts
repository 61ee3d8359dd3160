import type { FirebaseApp } from 'firebase/app';
import { CustomProvider, initializeAppCheck } from 'firebase/app-check';
import { provenToken } from './proven-token.ts';

/** Lets Firebase's own services, too, see App Check's word: Firestore, Storage and Authentication ask the app for it. */
export function showServices(app: FirebaseApp): void {
  const provider = new CustomProvider({
    getToken: async () => {
      const proven = await provenToken(false);
      if (!proven) throw new Error('App Check gives no word');
      return { token: proven.token, expireTimeMillis: proven.until };
    },
  });
  initializeAppCheck(app, { provider, isTokenAutoRefreshEnabled: true });
}
