import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const routesFile = /\/callable-routes\.ts$/;

/** What an admin alone calls from the console. */
const ofAdmins = /^admin[A-Z]/;

/**
 * A module that exports the values which the given module's exports have now, and imports nothing. Where no admin works, it does
 * not name what only the console calls outside of the usual region.
 */
export async function evaluateModule(file: string, forAdmins: boolean): Promise<string> {
  const exported = Object.entries((await import(pathToFileURL(file).href)) as Record<string, object>);
  const kept = exported.map(([name, value]): [string, object] => [name, forAdmins ? value : withoutAdmins(value)]);
  return kept.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
}

function withoutAdmins(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !ofAdmins.test(name)));
}

/** Replaces the table of callables by its values, so that the schemas it is made from are not sent to browsers. */
export function evaluateRoutes(forAdmins: boolean): Plugin {
  return {
    name: 'evaluate-routes',
    enforce: 'pre',
    async load(id) {
      return routesFile.test(id) ? { code: await evaluateModule(id, forAdmins), map: null } : null;
    },
  };
}
