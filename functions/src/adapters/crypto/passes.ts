import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { type Pass, passSchema } from '@sos/contracts/assistant-words';
import { z } from 'zod';

const signingKeySchema = z.object({ id: z.string().regex(/^[\w-]{1,40}$/), key: z.string() });
const publicKeysSchema = z.record(z.string(), z.string());
const headSchema = z.strictObject({ alg: z.literal('EdDSA'), kid: z.string() });

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs with `{"id":"k1","key":"<private key of Ed25519, base64 of its DER form>"}`. */
export function makePassSigner(signingKey: () => string): (pass: Pass) => string {
  return (pass) => {
    const { id, key } = signingKeySchema.parse(JSON.parse(signingKey()));
    const privateKey = createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });
    const told = `${encoded({ alg: 'EdDSA', kid: id })}.${encoded(pass)}`;
    return `${told}.${sign(null, Buffer.from(told), privateKey).toString('base64url')}`;
  };
}

/** Undefined for what none of the keys has signed, or what says something else than a pass; its time is not looked at. */
export function makePassReader(publicKeys: () => string): (token: string) => Pass | undefined {
  return (token) => {
    const keys = publicKeysSchema.parse(JSON.parse(publicKeys()));
    const [head = '', body = '', signature = '', ...more] = token.split('.');
    const kid = headSchema.safeParse(decoded(head)).data?.kid;
    if (more.length > 0 || kid === undefined || !Object.hasOwn(keys, kid)) return undefined;
    const key = createPublicKey({ key: Buffer.from(keys[kid] ?? '', 'base64'), format: 'der', type: 'spki' });
    const isSigned = verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
    return isSigned ? passSchema.safeParse(decoded(body)).data : undefined;
  };
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
