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
/** How old keys may grow while App Check cannot be asked for newer ones. */
const KEYS_OLDEST = 24 * 3_600_000;
const PATIENCE = 5_000;
/** By how much a clock may be ahead of ours. */
const LEEWAY_SECONDS = 60;

const keysSchema = z.object({ keys: z.array(z.unknown()) });
const keySchema = z.looseObject({ kid: z.string(), kty: z.literal('RSA') });
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

interface Keys {
  readonly at: number;
  readonly byName: ReadonlyMap<string, KeyObject>;
}

/** Keys that are known serve on while new ones cannot be had, of which nobody who waits for an answer hears. */
function publishedKeys(url: string, now: () => number): (name: string) => Promise<KeyObject | undefined> {
  let known: Keys | undefined;
  let asking: Promise<Keys> | undefined;
  let failure: { readonly at: number; readonly error: unknown } | undefined;
  const ask = async (at: number): Promise<Keys> => {
    try {
      known = { at, byName: await fetchKeys(url) };
      return known;
    } catch (error) {
      failure = { at, error };
      throw error;
    } finally {
      asking = undefined;
    }
  };
  /** Nobody asks anew for each request of an outage. */
  const refresh = async (): Promise<Keys> => {
    if (known && failure && now() - failure.at < KEYS_AGAIN) throw failure.error;
    asking ??= ask(now());
    return asking;
  };
  return async (name) => {
    const kept = known?.byName.get(name);
    const age = known ? now() - known.at : Infinity;
    if (age < (kept ? KEYS_KEPT : KEYS_AGAIN)) return kept;
    const found = refresh().then(({ byName }) => byName.get(name));
    return kept && age < KEYS_OLDEST ? found.catch(() => kept) : found;
  };
}

async function fetchKeys(url: string): Promise<ReadonlyMap<string, KeyObject>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`App Check answered ${response.status} for its keys`);
  const { keys } = keysSchema.parse(await response.json());
  const readable = new Map(keys.flatMap(readKey));
  if (readable.size === 0) throw new Error('App Check publishes no key that can be read');
  return readable;
}

/** One of another kind hides none of the others. */
function readKey(told: unknown): [name: string, key: KeyObject][] {
  const { data } = keySchema.safeParse(told);
  try {
    return data ? [[data.kid, createPublicKey({ key: data as JsonWebKey, format: 'jwk' })]] : [];
  } catch {
    return [];
  }
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
