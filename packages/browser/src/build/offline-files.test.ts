import { expect, it } from 'vitest';
import { type OfflineBundle, releaseOf, withRelease } from './offline-files.ts';

const chunk = (fileName: string, from: string, [imports, later]: readonly string[][] = []) => ({
  type: 'chunk' as const,
  fileName,
  facadeModuleId: from,
  isEntry: fileName === 'index.js',
  imports: imports ?? [],
  dynamicImports: later ?? [],
});
const bundle: OfflineBundle = {
  index: chunk('index.js', '/apps/web/src/main.tsx', [[], ['call.js', 'legal.js']]),
  call: chunk('call.js', '/apps/web/src/app/routes/call.tsx', [
    ['shared.js', 'index.js'],
    ['live.js', 'call-fr.js'],
  ]),
  own: chunk('own-pages.js', '/apps/web/src/app/routes/own-pages.tsx', [[], ['call.js', 'legal.js']]),
  live: chunk('live.js', '/apps/web/src/live.tsx', [['shared.js'], ['call.js']]),
  shared: chunk('shared.js', '/packages/ui/src/button.tsx'),
  legal: chunk('legal.js', '/apps/web/src/app/routes/legal.tsx'),
  callFr: chunk('call-fr.js', '/packages/words/src/fr/web/call.ts'),
  legalFr: chunk('legal-fr.js', '/packages/words/src/fr/web/legal.ts'),
  picture: { type: 'asset' },
};
const wanted = { modules: ['/routes/call.tsx'], tables: ['/routes/own-pages.tsx'], areas: ['call'] };

it('names what a page loads now and later, and its words by language', () => {
  expect(releaseOf(wanted, bundle)).toEqual({
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
    files: ['call.js', 'index.js', 'live.js', 'own-pages.js', 'shared.js'],
    words: { fr: ['call-fr.js'] },
  });
});

it('is another version as soon as any file is another', () => {
  const { legal, ...rest } = bundle;
  expect(releaseOf(wanted, rest).version).not.toBe(releaseOf(wanted, bundle).version);
  expect(legal).toBeDefined();
});

it('refuses a page that is in no chunk, and a worker without a place for it', () => {
  expect(() => releaseOf({ ...wanted, modules: ['/routes/house.tsx'] }, bundle)).toThrow('/routes/house.tsx');
  const release = releaseOf(wanted, bundle);
  expect(() => withRelease('', release)).toThrow('no place');
  expect(withRelease("const release = { version: 'unbuilt', files: [], words: {} };", release)).toContain('"live.js"');
});
