import { AsyncLocalStorage } from 'node:async_hooks';
import { defineSecret } from 'firebase-functions/params';

type SecretParam = ReturnType<typeof defineSecret>;

/** A secret that only functions which bind it can read. */
export interface Secret {
  readonly name: string;
  /** Declared by the first function that binds it: a codebase asks its project for no secret that none of its functions reads. */
  readonly param: SecretParam;
  /** Throws UnboundSecretError. */
  readonly value: () => string;
}

/** Production gives a function nothing but what it binds; a world with one process a region would give it all. */
export class UnboundSecretError extends Error {
  override readonly name = 'UnboundSecretError';
}

interface Scope {
  /** Undefined outside functions, where nothing is refused. */
  readonly bound: readonly Secret[] | undefined;
  readonly read: Set<Secret>;
  readonly outer: Scope | undefined;
}
const scopes = new AsyncLocalStorage<Scope>();

export function declareSecret(name: string): Secret {
  let declared: SecretParam | undefined;
  const secret: Secret = {
    name,
    get param() {
      declared ??= defineSecret(name);
      return declared;
    },
    value: () => {
      note(secret);
      return secret.param.value();
    },
  };
  return secret;
}

/** Runs a function's work, which may read the secrets that the function binds and no other. */
export function withSecrets<T>(bound: readonly Secret[], work: () => T): T {
  return scopes.run({ bound, read: new Set(), outer: undefined }, work);
}

/** Makes a thing, and requires of everybody who takes it the secrets that it was made from. */
export function recordReads<T>(make: () => T): () => T {
  const read = new Set<Secret>();
  const outer = scopes.getStore();
  const value = scopes.run({ bound: outer?.bound, read, outer }, make);
  return () => {
    for (const secret of read) note(secret);
    return value;
  };
}

function note(secret: Secret): void {
  const scope = scopes.getStore();
  if (scope?.bound && !scope.bound.includes(secret)) {
    throw new UnboundSecretError(`the function reads ${secret.name}, which it does not bind`);
  }
  for (let each = scope; each; each = each.outer) each.read.add(secret);
}
