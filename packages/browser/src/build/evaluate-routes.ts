import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const routesFile = /\/callable-routes\.ts$/;

/** A module that exports the values which the given module's exports have now, and imports nothing. */
export async function evaluateModule(file: string): Promise<string> {
  const exported = Object.entries((await import(pathToFileURL(file).href)) as Record<string, unknown>);
  return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
}

/** Replaces the table of callables by its values, so that the schemas it is made from are not sent to browsers. */
export function evaluateRoutes(): Plugin {
  return {
    name: 'evaluate-routes',
    enforce: 'pre',
    async load(id) {
      return routesFile.test(id) ? { code: await evaluateModule(id), map: null } : null;
    },
  };
}
