import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from '../http/body.ts';

/** Where the host publishes the keys of its App Check, as Firebase does. */
export const appKeysPath = '/v1/jwks';
/** Where the host serves what stands in for reCAPTCHA Enterprise's script. */
export const recaptchaPath = '/recaptcha/enterprise.js';

const ISSUER = 'https://firebaseappcheck.googleapis.com/123456789012';
const LIFETIME_SECONDS = 3_600;
const EXCHANGE = /^\/v1\/projects\/([^/]+)\/apps\/([^/]+):exchangeRecaptchaEnterpriseToken(?:\?|$)/;

export interface AppCheckOptions {
  readonly projectId: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * App Check of a project, with a key of its own: a page's script obtains reCAPTCHA's word, each good once, and exchanges it
 * for a token that says for an hour which app calls.
 */
export class AppCheck {
  readonly #options: AppCheckOptions;
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #keyId = randomUUID();
  /** Words of reCAPTCHA that were spent. */
  readonly #spent = new Set<string>();

  constructor(options: AppCheckOptions) {
    this.#options = options;
  }

  keys(): { readonly keys: readonly object[] } {
    return {
      keys: [{ ...this.#keys.publicKey.export({ format: 'jwk' }), kid: this.#keyId, alg: 'RS256', use: 'sig' }],
    };
  }

  /** A token for an app of the project; `claims` replace its own. */
  token(appId: string, claims: object = {}): string {
    const { projectId, now } = this.#options;
    const issuedAt = Math.floor(now() / 1000);
    const aud = ['projects/123456789012', `projects/${projectId}`];
    const own = { sub: appId, aud, provider: 'recaptcha_enterprise', iss: ISSUER, iat: issuedAt };
    const payload = { ...own, exp: issuedAt + LIFETIME_SECONDS, jti: randomUUID(), ...claims };
    const signed = `${encode({ kid: this.#keyId, typ: 'JWT', alg: 'RS256' })}.${encode(payload)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), this.#keys.privateKey).toString('base64url')}`;
  }

  /** False where the path is none of App Check's or reCAPTCHA's. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = request.url ?? '/';
    const [, project, appId] = EXCHANGE.exec(url) ?? [];
    if (appId !== undefined) await this.#exchange({ project, appId }, request, response);
    else if (url === appKeysPath) sendJson(response, 200, this.keys());
    else if (url.startsWith(`${recaptchaPath}?`)) sendScript(response);
    else return false;
    return true;
  }

  async #exchange(app: Exchanged, request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const word = wordIn((await readBody(request)).toString());
    const isGood = word.startsWith('recaptcha-') && !this.#spent.has(word) && app.project === this.#options.projectId;
    if (!isGood) return sendJson(response, 403, { error: { code: 403, status: 'PERMISSION_DENIED' } });
    this.#spent.add(word);
    sendJson(response, 200, { token: this.token(decodeURIComponent(app.appId)), ttl: `${LIFETIME_SECONDS}s` });
  }
}

interface Exchanged {
  readonly project: string | undefined;
  readonly appId: string;
}

function wordIn(body: string): string {
  try {
    return String((JSON.parse(body) as { recaptcha_enterprise_token?: unknown }).recaptcha_enterprise_token);
  } catch {
    return '';
  }
}

/** As much of reCAPTCHA Enterprise as a page without a widget uses. */
function sendScript(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(
    `globalThis.grecaptcha = { enterprise: {
      ready: (then) => setTimeout(then, 0),
      execute: async () => 'recaptcha-' + crypto.randomUUID(),
    } };`,
  );
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
