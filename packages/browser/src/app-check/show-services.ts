import type { FirebaseApp } from 'firebase/app';
import { CustomProvider, initializeAppCheck } from 'firebase/app-check';
import type { AppCheckConfig } from '../config.ts';
import { provenToken } from './proven-token.ts';

/** Lets Firebase's own services, too, see App Check's word: Firestore, Storage and Authentication ask the app for it. */
export function showServices(app: FirebaseApp, appCheck: AppCheckConfig): void {
  const provider = new CustomProvider({
    getToken: async () => {
      const proven = await provenToken(appCheck, false);
      if (!proven) throw new Error('App Check gives no word');
      return { token: proven.token, expireTimeMillis: proven.until };
    },
  });
  initializeAppCheck(app, { provider, isTokenAutoRefreshEnabled: true });
}
