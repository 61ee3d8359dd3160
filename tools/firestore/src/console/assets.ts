import { bundleForBrowsers } from '@sos/pages/bundle';
import { palette } from '@sos/pages/palette';
import { readFile } from 'node:fs/promises';

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
  return (await Promise.all([palette(), ...STYLES.map(read)])).join('\n');
}

function script(): Promise<string> {
  bundled ??= bundleForBrowsers(fileOf('main.ts'));
  return bundled;
}
