import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { validateLazily } from './lazy-validation.ts';

it('leaves every check of an Auth request for when it is needed', () => {
  validateLazily();
  const ofTools = createRequire(createRequire(import.meta.url).resolve('firebase-tools/package.json'));
  const ofExpress = createRequire(ofTools.resolve('exegesis-express'));
  const { compileOptions } = ofExpress('exegesis/lib/options.js') as { compileOptions: (given?: object) => unknown };
  expect(compileOptions()).toMatchObject({ lazyCompileValidationSchemas: true });
});
