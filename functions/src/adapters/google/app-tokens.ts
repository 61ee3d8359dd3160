import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';

/** What a token says of the app that sent it. */
export type AppVerdict = 'genuine' | 'expired' | 'forged';

interface Settings {
  /** Where App Check publishes the keys that it signs with. */
  readonly keysUrl: string;
  readonly projectId: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const KEYS_KEPT = 6 * 3_600_000;
/** A key that nobody knows is looked for again after this at the earliest, so that invented names ask for nothing. */
const KEYS_AGAIN = 5 * 60_000;
const PATIENCE = 5_000;
/** By how much a clock may be ahead of ours. */
const LEEWAY_SECONDS = 60;

const keysSchema = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.literal('RSA') })) });
const headerSchema = z.object({ alg: z.literal('RS256'), typ: z.literal('JWT'), kid: z.string() });
const claimsSchema = z.object({
  iss: z.string().startsWith('https://firebaseappcheck.googleapis.com/'),
  aud: z.array(z.string()),
  /** The app's name at Firebase. */
  sub: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
});

/** Judges tokens of App Check by its own keys. Throws only when the keys cannot be had. */
export function makeAppTokens({ keysUrl, projectId, now }: Settings): (token: string) => Promise<AppVerdict> {
  const keyOf = publishedKeys(keysUrl, now);
  return async (token) => {
    const [header = '', payload = '', signature = '', ...more] = token.split('.');
    const head = headerSchema.safeParse(decoded(header));
    if (!head.success || more.length > 0) return 'forged';
    const key = await keyOf(head.data.kid);
    const signed = Buffer.from(`${header}.${payload}`);
    const isSigned = key && verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'));
    return isSigned ? verdictOn(decoded(payload), projectId, now() / 1000) : 'forged';
  };
}

/** Of what App Check has signed. */
function verdictOn(payload: unknown, projectId: string, seconds: number): AppVerdict {
  const { data: claims } = claimsSchema.safeParse(payload);
  const isForUs = claims?.aud.includes(`projects/${projectId}`) === true && claims.iat <= seconds + LEEWAY_SECONDS;
  if (!isForUs) return 'forged';
  return claims.exp > seconds ? 'genuine' : 'expired';
}

function publishedKeys(url: string, now: () => number): (name: string) => Promise<KeyObject | undefined> {
  let known: { readonly at: number; readonly keys: Promise<ReadonlyMap<string, KeyObject>> } | undefined;
  const fresh = () => {
    const keys = fetchKeys(url);
    const asked = { at: now(), keys };
    known = asked;
    keys.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked;
  };
  return async (name) => {
    const kept = known && now() - known.at < KEYS_KEPT ? known : fresh();
    const found = (await kept.keys).get(name);
    if (found || now() - kept.at < KEYS_AGAIN) return found;
    return (await fresh().keys).get(name);
  };
}

async function fetchKeys(url: string): Promise<ReadonlyMap<string, KeyObject>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`App Check answered ${response.status} for its keys`);
  const { keys } = keysSchema.parse(await response.json());
  return new Map(keys.map((key) => [key.kid, createPublicKey({ key: key as JsonWebKey, format: 'jwk' })]));
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
