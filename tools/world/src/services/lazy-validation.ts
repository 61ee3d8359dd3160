import { createRequire } from 'node:module';

interface Options {
  compileOptions: (given: object) => object;
}

/** Has firebase-tools compile its check of an Auth request when one first comes: all together take twelve seconds at its start. */
export function validateLazily(): void {
  const ofTools = createRequire(createRequire(import.meta.url).resolve('firebase-tools/package.json'));
  const options = ofTools('exegesis/lib/options.js') as Options;
  const { compileOptions } = options;
  options.compileOptions = (given) => compileOptions({ ...given, lazyCompileValidationSchemas: true });
}
