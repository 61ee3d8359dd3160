import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const regions = ['europe-west1', 'europe-west2', 'europe-west3'];
/** Loaded from node_modules, as Google installs them: they find files of their own at run time. */
const external = ['firebase-admin', 'firebase-functions'];

/** CommonJS dependencies inside an ESM bundle ask for `require`. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Builds one region's bundle: an entry that knows its functions, and chunks that each function loads when it is first used. */
async function buildRegion(region: string): Promise<void> {
  const outdir = join(root, 'dist', region);
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [join(root, 'src', 'regions', region, 'index.ts')],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: true,
    external: external.flatMap((name) => [name, `${name}/*`]),
    banner: { js: banner },
    logLevel: 'warning',
  });
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'package.json'), `${JSON.stringify(await manifest(region), null, 2)}\n`);
}

async function manifest(region: string): Promise<object> {
  const dependencies: Record<string, string> = {};
  for (const name of external) {
    const installed = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
    dependencies[name] = (JSON.parse(installed) as { version: string }).version;
  }
  return {
    name: `sos-expat-${region}`,
    private: true,
    type: 'module',
    main: 'index.js',
    engines: { node: '22' },
    dependencies,
  };
}

await Promise.all(regions.map(buildRegion));
