import type { SimRequest } from '@sos/simulator-kit/http-server';
import { unauthorized } from './errors.ts';
import type { Params } from './form.ts';

export interface Keys {
  readonly secretKey: string;
  readonly publishableKey: string;
}

export type Caller = 'server' | 'browser';

/** Who calls, told from the API key; takes the key out of the parameters, where a browser may send it. */
export function authenticate(request: SimRequest, params: Params, keys: Keys): Caller {
  const key = keyOf(request, params);
  delete params['key'];
  if (key === keys.secretKey) return 'server';
  if (key === keys.publishableKey) return 'browser';
  if (key === '') {
    throw unauthorized(
      'You did not provide an API key. Send your secret key as a bearer token in the Authorization header.',
    );
  }
  throw unauthorized(`Invalid API Key provided: ${masked(key)}`);
}

export function demandSecretKey(caller: Caller): void {
  if (caller === 'server') return;
  throw unauthorized(
    'This API call cannot be made with a publishable API key. Please use a secret API key.',
    'secret_key_required',
  );
}

function keyOf(request: SimRequest, params: Params): string {
  const header = request.headers.authorization ?? '';
  if (header.startsWith('Bearer ')) return header.slice('Bearer '.length);
  if (header.startsWith('Basic '))
    return Buffer.from(header.slice('Basic '.length), 'base64').toString().split(':', 1)[0] ?? '';
  return typeof params['key'] === 'string' ? params['key'] : '';
}

function masked(key: string): string {
  return `${key.slice(0, 8)}${'*'.repeat(Math.max(0, key.length - 12))}${key.slice(-4)}`;
}
