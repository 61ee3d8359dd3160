import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** The account that the host's queues and schedules speak for. */
export const serviceAccount = 'emulated-service-acct@email.com';
/** Where the host publishes its keys, as Google does. */
export const certificatesPath = '/oauth2/v1/certs';

const LIFETIME_SECONDS = 3_600;

/** Signs the OIDC tokens that Google's services present to a function, with a key of its own. */
export class ServiceTokens {
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #keyId = randomUUID();

  /** The public keys by their names. */
  certificates(): Record<string, string> {
    return { [this.#keyId]: this.#keys.publicKey.export({ type: 'spki', format: 'pem' }).toString() };
  }

  /** A token for the function at the audience, valid for an hour from `now` (milliseconds); `claims` replace its own. */
  token(audience: string, now: number, claims: object = {}): string {
    const issuedAt = Math.floor(now / 1000);
    const payload = {
      iss: 'https://accounts.google.com',
      aud: audience,
      azp: serviceAccount,
      sub: serviceAccount,
      email: serviceAccount,
      email_verified: true,
      iat: issuedAt,
      exp: issuedAt + LIFETIME_SECONDS,
      ...claims,
    };
    const signed = `${encode({ alg: 'RS256', kid: this.#keyId, typ: 'JWT' })}.${encode(payload)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), this.#keys.privateKey).toString('base64url')}`;
  }
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
