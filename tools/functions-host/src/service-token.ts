const SERVICE_ACCOUNT = 'emulated-service-acct@email.com';
const LIFETIME_SECONDS = 3_600;

/**
 * The OIDC token that Google's services present to a function, unsigned as the emulators' tokens are.
 * `now` is in milliseconds, `audience` the function's address.
 */
export function serviceToken(audience: string, now: number): string {
  const issuedAt = Math.floor(now / 1000);
  const payload = {
    iss: 'https://accounts.google.com',
    aud: audience,
    azp: SERVICE_ACCOUNT,
    sub: SERVICE_ACCOUNT,
    email: SERVICE_ACCOUNT,
    email_verified: true,
    iat: issuedAt,
    exp: issuedAt + LIFETIME_SECONDS,
  };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.`;
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
