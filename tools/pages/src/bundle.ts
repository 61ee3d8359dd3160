import { fileURLToPath } from 'node:url';

/** The scripts of a folder's entries by their paths, each bundled when it is first asked for; undefined where there is none. */
export function makeScripts(
  folder: URL,
  entries: ReadonlyMap<string, string>,
): (path: string) => Promise<string> | undefined {
  const bundles = new Map<string, Promise<string>>();
  return (path) => {
    const entry = entries.get(path);
    if (entry === undefined) return undefined;
    const bundle = bundles.get(path) ?? bundleForBrowsers(new URL(entry, folder));
    bundles.set(path, bundle);
    return bundle;
  };
}

/** A page's script and all that it imports as one file for browsers. Whoever never asks never loads the bundler. */
export async function bundleForBrowsers(entry: URL): Promise<string> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
