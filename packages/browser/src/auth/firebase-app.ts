import { getApps, initializeApp } from 'firebase/app';
import type { FirebaseApp } from 'firebase/app';
import { config } from '../config.ts';

export function firebaseApp(): FirebaseApp {
  const { projectId, apiKey } = config();
  return getApps()[0] ?? initializeApp({ projectId, apiKey, authDomain: `${projectId}.firebaseapp.com` });
}
