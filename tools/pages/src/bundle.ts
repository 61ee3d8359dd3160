import { fileURLToPath } from 'node:url';

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
