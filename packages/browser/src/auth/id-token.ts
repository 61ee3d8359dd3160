import { currentAccount, rememberAccount } from './account.ts';

/** Firebase is loaded only here and only when somebody was signed in. */
export async function idToken(): Promise<string | null> {
  const hint = currentAccount();
  if (!hint) return null;
  const { freshToken } = await import('./firebase-auth.ts');
  const token = await freshToken(hint.uid);
  // Another tab may have signed in meanwhile: only the account that was asked about is forgotten.
  if (token === null && currentAccount() === hint) rememberAccount(null);
  return token;
}
