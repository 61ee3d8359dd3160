import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

const fileOf = (name: string) => new URL(`page/${name}`, import.meta.url);
const read = (name: string) => readFile(fileOf(name), 'utf8');

const ASSETS: Readonly<Record<string, () => Promise<Asset>>> = {
  '': async () => ({ type: 'text/html', body: await read('index.html') }),
  'page.css': async () => ({ type: 'text/css', body: await styles() }),
  'page.js': async () => ({ type: 'text/javascript', body: await script() }),
};

const STYLES = ['base.css', 'data.css', 'monitor.css'];

let bundled: Promise<string> | undefined;

/** A file of the page by its name below `/console/`; undefined where there is none. */
export function assetAt(name: string): Promise<Asset> | undefined {
  return Object.hasOwn(ASSETS, name) ? ASSETS[name]?.() : undefined;
}

async function styles(): Promise<string> {
  return (await Promise.all(STYLES.map(read))).join('\n');
}

/** Bundled when it is first asked for; whoever never opens the console never loads the bundler. */
function script(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [fileURLToPath(fileOf('main.ts'))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
