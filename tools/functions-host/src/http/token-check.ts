const LONGEST_UID = 128;

/**
 * Whether a callable would take the Authorization header of a request, as far as that is seen without Google's keys: the
 * local sign-in signs nothing. Of another project, or of nobody, production refuses a token too.
 */
export function isTokenFor(projectId: string, authorization: string | undefined): boolean {
  if (authorization === undefined) return true;
  const claims = claimsOf(/^Bearer (.+)$/i.exec(authorization)?.[1] ?? '');
  const uid = claims['sub'];
  const isSomebody = typeof uid === 'string' && uid !== '' && uid.length <= LONGEST_UID;
  return isSomebody && claims['aud'] === projectId && claims['iss'] === `https://securetoken.google.com/${projectId}`;
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}
