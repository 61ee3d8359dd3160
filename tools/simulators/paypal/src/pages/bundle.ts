import { bundleForBrowsers } from '@sos/pages/bundle';

const ENTRIES = {
  '/sdk/js': 'sdk.ts',
  '/sdk/button.js': 'button.ts',
  '/checkoutnow/approval.js': 'approval.ts',
} as const;

const bundles = new Map<string, Promise<string>>();

/** The browser script at a path, bundled when it is first asked for; undefined where there is none. */
export function scriptAt(path: string): Promise<string> | undefined {
  if (!isEntry(path)) return undefined;
  const bundle = bundles.get(path) ?? bundleForBrowsers(new URL(`../browser/${ENTRIES[path]}`, import.meta.url));
  bundles.set(path, bundle);
  return bundle;
}

function isEntry(path: string): path is keyof typeof ENTRIES {
  return Object.hasOwn(ENTRIES, path);
}
