import { randomBytes, randomUUID } from 'node:crypto';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import { invalid, unauthenticated } from './refusal.ts';

const WEEK = '604800s';
const addresses = /^\/v1\/projects\/[\w-]+\/(installations|registrations)$/;

/** Where a browser's push service takes messages for one service worker. */
interface Subscription {
  readonly endpoint: string;
  readonly auth: string;
  readonly p256dh: string;
}

/** What FCM's library for browsers asks: first for an installation, and by its token for a registration of a subscription. */
export class Registrations {
  readonly #installed = new Set<string>();
  readonly #tokens = new Map<string, string>();

  /** Undefined when the request is about something else. */
  answer({ method, url, headers, body }: SimRequest): SimReply | undefined {
    const what = addresses.exec(url.pathname)?.[1];
    if (what === undefined || method !== 'POST') return undefined;
    const asked = parsed(body);
    if (!asked) return invalid('Invalid JSON payload received.');
    if (what === 'installations') return this.#install(asked);
    return this.#register(asked, String(headers['x-goog-firebase-installations-auth'] ?? ''));
  }

  #install({ fid, appId }: Record<string, unknown>): SimReply {
    if (typeof fid !== 'string' || typeof appId !== 'string') return invalid('Installation needs fid and appId.');
    const token = randomUUID();
    this.#installed.add(`FIS ${token}`);
    return { body: { fid, refreshToken: randomUUID(), authToken: { token, expiresIn: WEEK } } };
  }

  #register({ web }: Record<string, unknown>, installation: string): SimReply {
    if (!this.#installed.has(installation)) return unauthenticated();
    if (!isSubscription(web)) return invalid('Registration needs the subscription of a push service.');
    const token = this.#tokens.get(web.endpoint) ?? randomBytes(80).toString('base64url');
    this.#tokens.set(web.endpoint, token);
    return { body: { token, web } };
  }
}

function parsed(body: Buffer): Record<string, unknown> | undefined {
  try {
    return Object.fromEntries(Object.entries(JSON.parse(body.toString('utf8')) as object));
  } catch {
    return undefined;
  }
}

function isSubscription(value: unknown): value is Subscription {
  const { endpoint, auth, p256dh } = (value ?? {}) as Record<string, unknown>;
  const isKey = (key: unknown, bytes: number) =>
    typeof key === 'string' && Buffer.from(key, 'base64url').length === bytes;
  return typeof endpoint === 'string' && URL.canParse(endpoint) && isKey(auth, 16) && isKey(p256dh, 65);
}
