import { guard, presentSecrets } from './boot-guard.ts';

// The functions framework's Express tells a parser's words, and a stack, where it is not told that this is production.
if (process.env['K_SERVICE']) process.env['NODE_ENV'] ??= 'production';

// Imported first by each region, so that nothing else has run when a process has to be refused.
refuseFor(guard(process.env, presentSecrets(process.env)));

/**
 * Refuses a process whose function, which `FUNCTION_TARGET` names, lacks a secret that it binds. Called last by each
 * region, when its functions are known.
 */
export function refuseUnlessBound(functions: Readonly<Record<string, unknown>>): void {
  refuseFor(guard(process.env, boundSecrets(functions[process.env['FUNCTION_TARGET'] ?? ''])));
}

interface Endpoint {
  readonly secretEnvironmentVariables?: readonly { readonly key: string }[];
}

function boundSecrets(made: unknown): string[] {
  const { __endpoint: endpoint } = (made ?? {}) as { readonly __endpoint?: Endpoint };
  return (endpoint?.secretEnvironmentVariables ?? []).map(({ key }) => key);
}

function refuseFor(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  process.stderr.write(`${JSON.stringify({ severity: 'CRITICAL', message: 'refused_to_start', reasons })}\n`);
  process.exit(1);
}
