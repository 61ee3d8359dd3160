import { type CallableName, callables, type Input, type Output } from '@sos/contracts/callables';
import type { Role } from '@sos/domain/accounts/roles';
import { projectId } from '../demo-settings.ts';
import type { World } from '../world.ts';

/** What came of a request: a result, a refusal with its reason, or nothing that one could rely on. */
export type Answer<T> = { readonly result: T } | { readonly refused: string } | 'try_again';

export interface Caller {
  readonly uid: string;
  readonly role: Role;
  /** When they signed in, in ms; just now by the world's clock when left out. */
  readonly signedInAt?: number;
}

interface CallableError {
  readonly error?: { readonly details?: { readonly reason?: string } };
}

/** Calls a callable as a browser does, signed in as the caller, or signed out. */
export async function callFunction<Name extends CallableName>(
  world: World,
  name: Name,
  call: { readonly caller: Caller | null; readonly input: Input<Name> },
): Promise<Answer<Output<Name>>> {
  const response = await fetch(`${world.functionsUrl[callables[name].region]}/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(call.caller && { authorization: `Bearer ${idToken(call.caller, world.clock.now())}` }),
    },
    body: JSON.stringify({ data: call.input }),
  }).catch(() => undefined);
  const text = (await response?.text().catch(() => undefined)) ?? '';
  if (response?.ok) return JSON.parse(text) as { result: Output<Name> };
  const reason = reasonIn(text);
  return reason === undefined || reason === 'try_again' ? 'try_again' : { refused: reason };
}

function reasonIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as CallableError).error?.details?.reason;
  } catch {
    return undefined;
  }
}

/** An unsigned token as the Auth emulator makes them. */
export function idToken({ uid, role, signedInAt }: Caller, now: number, project = projectId): string {
  const issued = Math.floor((signedInAt ?? now) / 1000);
  const claims = {
    iss: `https://securetoken.google.com/${project}`,
    aud: project,
    iat: issued,
    exp: issued + 3600,
    auth_time: issued,
    sub: uid,
    user_id: uid,
    role,
    isAdmin: role === 'admin',
    firebase: { identities: {}, sign_in_provider: 'password' },
  };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
