import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRIES = {
  '/js/stripe.js': 'page/stripe-js.ts',
  '/js/element.js': 'element/main.ts',
  '/js/challenge.js': 'challenge/main.ts',
} as const;

const bundles = new Map<string, Promise<string>>();

/** The browser script at a path, bundled when it is first asked for; undefined where there is none. */
export function scriptAt(path: string): Promise<string> | undefined {
  if (!isEntry(path)) return undefined;
  const bundle = bundles.get(path) ?? bundleOf(ENTRIES[path]);
  bundles.set(path, bundle);
  return bundle;
}

function isEntry(path: string): path is keyof typeof ENTRIES {
  return Object.hasOwn(ENTRIES, path);
}

async function bundleOf(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../browser/${entry}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
