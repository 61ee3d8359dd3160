import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sharedFiles } from './shared-files.ts';

const root = new URL('../../../../', import.meta.url);
const read = (file: string) => readFileSync(fileURLToPath(new URL(file, root)));

interface Manifest {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

it.each(['web', 'agency', 'assistant'])('%s has an icon for devices that take no drawing', (app) => {
  const { icons } = JSON.parse(read(`apps/${app}/public/manifest.webmanifest`).toString()) as Manifest;
  const picture = icons.find(({ purpose }) => purpose.includes('maskable'));
  expect(icons.map(({ src }) => src)).toContain('/icon.svg');
  const drawn = read(`packages/browser/public${picture?.src}`);
  // As a PNG says first how wide and high it is.
  expect(`${drawn.readUInt32BE(16)}x${drawn.readUInt32BE(20)}`).toBe(picture?.sizes);
});

it('puts what a home screen shows into the pages of kept apps alone', () => {
  const tags = (isKept: boolean) => JSON.stringify((sharedFiles(isKept).transformIndexHtml as () => unknown)());
  expect(tags(true)).toContain('apple-touch-icon');
  expect(tags(false)).not.toContain('apple-touch-icon');
});
