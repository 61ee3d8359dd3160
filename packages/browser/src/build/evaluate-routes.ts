import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Tables that are made of many others: browsers need what comes of them alone. */
const tables = /\/(?:callable-routes|domain\/src\/shared\/refusals)\.ts$/;

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
  if (Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !ofAdmins.test(name)));
}

/** Replaces the tables of callables and of refusals by their values, so that what they are made from is not sent to browsers. */
export function evaluateRoutes(forAdmins: boolean): Plugin {
  return {
    name: 'evaluate-routes',
    enforce: 'pre',
    async load(id) {
      return tables.test(id) ? { code: await evaluateModule(id, forAdmins), map: null } : null;
    },
  };
}
