import { afterAll, describe, expect, it } from 'vitest';
import { tempTree } from '../testing/temp-tree.ts';
import { repositoryRoot } from '../workspace.ts';
import { hiddenImports, hiddenImportsIn } from './hidden-imports.ts';

const apps = ['web', 'admin', 'agency'];
const domain = 'packages/domain/src/calls/pure.ts';
const usecase = 'functions/src/usecases/calls/leaky.ts';
const page = 'apps/admin/src/nosy.ts';
const style = 'apps/admin/src/nosy.css';

/** One hidden way out a line, and the file in which it is one. */
const plants: [string, string][] = [
  [page, `const pages = import.meta.glob('../../web/src/features/*.ts');`],
  [page, `const pages = import.meta.glob(['./own/*.ts', "../../*/src/*.ts"]);`],
  [page, `const pages = import.meta.glob('/../web/src/*.ts');`],
  [page, `const other = new URL('../../web/src/worker.ts', import.meta.url);`],
  [page, 'const other = await import(`../../web/src/${name}.ts`);'],
  [page, `const other = '@sos/web/worker';`],
  [style, `@import '../../web/src/screens.css' layer(components);`],
  [style, `@import '@sos/web/screens.css';`],
  [style, `.logo { background: url(../../web/src/logo.svg); }`],
  ['packages/ui/src/nosy.css', `@import "../../../apps/web/src/screens.css";`],
  [domain, `import { createRequire } from 'node:module';`],
  [domain, `const stripe = require('stripe');`],
  [domain, `const key = process.env['KEY'];`],
  [domain, `const { env } = process;`],
  [domain, `const words = import.meta.glob('./*.ts');`],
  [usecase, `const stripe = createRequire(import.meta.url)('stripe');`],
  [usecase, `const isLocal = globalThis.process?.env.LOCAL;`],
];

const innocent: [string, string][] = [
  [page, `import { thing } from './shared/thing.ts';\nconst own = import.meta.glob('../src/*.ts');`],
  [page, `import '@sos/browser/app.css'; // as ../../web/src/app.ts does: '../../web/src/app.ts'`],
  [style, `@import '@sos/browser/app.css';\n@import './shared/layout.css';`],
  ['apps/web/src/own.ts', `const worker = '@sos/web/worker';`],
  [domain, `/** Nobody may process this; process.env is not read. */\nexport const processed = requireThing(1);`],
  [usecase, `throw new Error('another process is dialling');`],
  ['functions/src/usecases/calls/leaky.test.ts', `process.env['KEY'] = '1';`],
  ['functions/src/runtime/reads.ts', `const key = process.env['KEY'];`],
];

describe('a hidden import', () => {
  it.each(plants)('is seen in %s: %s', (file, text) => {
    expect(hiddenImportsIn({ file, text }, apps)).not.toEqual([]);
  });

  it.each(innocent)('is not seen in %s: %s', (file, text) => {
    expect(hiddenImportsIn({ file, text }, apps)).toEqual([]);
  });
});

describe('a tree', () => {
  const tree = tempTree({
    'apps/web/src/screens.css': '.a { color: red; }\n',
    [style]: `@import '../../web/src/screens.css';\n`,
    [domain]: `export const key = process.env['KEY'];\n`,
  });
  afterAll(() => tree.remove());

  it('is read whole', async () => {
    expect(await hiddenImports(tree.root)).toEqual([
      `hidden-import: ${style} reaches ../../web/src/screens.css`,
      `hidden-import: ${domain} uses process`,
    ]);
  });

  it('that is ours has none', async () => {
    expect(await hiddenImports(repositoryRoot)).toEqual([]);
  });
});
