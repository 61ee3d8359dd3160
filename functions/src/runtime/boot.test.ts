import { afterEach, expect, it, vi } from 'vitest';
import { refuseUnlessBound } from './boot.ts';
import { productionEnvironment } from './testing/production-environment.ts';

afterEach(() => void vi.unstubAllEnvs());

const functions = {
  needy: { __endpoint: { secretEnvironmentVariables: [{ key: 'STRIPE_SECRET_KEY' }] } },
  frugal: { __endpoint: {} },
};

/** What the process says as it exits; undefined when it goes on. */
function refusalOf(target: string, change: Record<string, string | undefined>): string | undefined {
  for (const [name, value] of Object.entries({ ...productionEnvironment, FUNCTION_TARGET: target, ...change })) {
    vi.stubEnv(name, value);
  }
  let said: string | undefined;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said = String(text)), true));
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  refuseUnlessBound(functions);
  return exit.mock.calls.length > 0 ? said : undefined;
}

it('a function without a secret that it binds does not start', () => {
  expect(refusalOf('needy', { STRIPE_SECRET_KEY: undefined })).toContain('STRIPE_SECRET_KEY is missing or empty');
  expect(refusalOf('needy', {})).toBeUndefined();
});

it('a function does without what it does not bind, and nothing is missed outside production', () => {
  expect(refusalOf('frugal', { STRIPE_SECRET_KEY: undefined })).toBeUndefined();
  expect(refusalOf('needy', { STRIPE_SECRET_KEY: undefined, K_SERVICE: '' })).toBeUndefined();
});
