import { currentAccount, rememberAccount } from './account.ts';

/** Firebase is loaded only here and only when somebody was signed in. */
export async function idToken(): Promise<string | null> {
  if (!currentAccount()) return null;
  const { freshToken } = await import('./firebase-auth.ts');
  const token = await freshToken();
  if (token === null) rememberAccount(null);
  return token;
}
