import { GoogleAuth } from 'google-auth-library';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

/** Tokens of this function's own service account for an API of Google. Throws VendorUnavailableError. */
export function makeAccessTokens(scope: string): () => Promise<string> {
  const auth = new GoogleAuth({ scopes: scope });
  return async () => {
    const token = await auth.getAccessToken().catch((cause: unknown) => {
      throw new VendorUnavailableError('google_no_access_token', { certain: true, cause });
    });
    if (!token) throw new VendorUnavailableError('google_no_access_token', { certain: true });
    return token;
  };
}
