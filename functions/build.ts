import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { codebases } from '@sos/contracts/callable';
import { build, type BuildOptions, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { fontFiles, pathOfFont, type Script } from './src/adapters/pdf/invoices/font-files.ts';

const root = dirname(fileURLToPath(import.meta.url));
/** What reads files of its own when it runs, and so stays outside of the bundle. */
const outside = ['pdfkit'];
/** What a dependency asks for and does without. */
const doneWithout = ['encoding'];
/** The deployment looks the others up although the bundle brings its own copy. */
const declared = ['firebase-admin', 'firebase-functions', ...outside];

/** CommonJS dependencies inside an ESM bundle expect these names. */
const banner = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileOf } from 'node:url';",
  "import { dirname as __folderOf } from 'node:path';",
  'const require = __createRequire(import.meta.url), __filename = __fileOf(import.meta.url), __dirname = __folderOf(__filename);',
].join(' ');

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // Not the identifiers: Google's clients look at the names of constructors.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: true,
  external: outside,
  banner: { js: banner },
  logLevel: 'error',
} satisfies BuildOptions;

/** What firebase-functions asks of heavy modules: two are loaded by the first token that has to be verified, one is run then. */
const onDemand: Readonly<Record<string, string>> = {
  'firebase-admin/app': `const app = () => require('firebase-admin/app');
    exports.applicationDefault = (...given) => app().applicationDefault(...given);
    exports.deleteApp = (...given) => app().deleteApp(...given);
    exports.getApp = (...given) => app().getApp(...given);
    exports.initializeApp = (...given) => app().initializeApp(...given);`,
  'firebase-admin/auth': `export const getAuth = (app) => ({
    verifyIdToken: async (...given) => (await import('firebase-admin/auth')).getAuth(app).verifyIdToken(...given),
  });`,
  'firebase-admin/app-check': `export const getAppCheck = (app) => ({
    verifyToken: async (...given) => (await import('firebase-admin/app-check')).getAppCheck(app).verifyToken(...given),
  });`,
};

/** A webhook verifies no tokens, so its start should not pay for the code that does (about a quarter of it). */
const verifyOnDemand: Plugin = {
  name: 'verify-on-demand',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^firebase-admin\/(app|auth|app-check)$/ }, ({ path, importer }) =>
      importer.includes('/firebase-functions/') ? { path, namespace: 'on-demand' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'on-demand' }, ({ path }) => ({
      contents: onDemand[path] ?? '',
      resolveDir: root,
    }));
  },
};

/** A module computed from the contracts' schemas is replaced by its values, so that no start loads the schemas. */
const evaluateTable: Plugin = {
  name: 'evaluate-table',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\/src\/runtime\/callable-table\.ts$/ }, async ({ path }) => {
      const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
      return {
        contents: exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n'),
      };
    });
  },
};

const weights = [400, 700] as const;
const scripts = Object.keys(fontFiles) as Script[];

/** A bundle has its fonts beside it. */
const packFonts: Plugin = {
  name: 'pack-fonts',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\/adapters\/pdf\/invoices\/font-files\.ts$/ }, () => {
      const names = scripts.map((script) => [
        script,
        Object.fromEntries(weights.map((weight) => [weight, basename(pathOfFont(script, weight))])),
      ]);
      const table = JSON.stringify(Object.fromEntries(names));
      return {
        contents: `const files = ${table}; export const pathOfFont = (script, weight) => __dirname + '/fonts/' + files[script][weight];`,
      };
    });
  },
};

/** The thread that reads PDF documents begins in a file of its own, named after what it holds, so that a change of it is one of whoever begins it. */
async function buildPdfWorker(): Promise<{ readonly name: string; readonly files: readonly OutputFile[] }> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(root, 'src', 'adapters', 'documents', 'pdf-worker.ts')],
    outdir: join(root, 'dist'),
    entryNames: '[name]-[hash]',
    write: false,
  });
  return { name: basename(outputFiles.find(({ path }) => path.endsWith('.js'))?.path ?? ''), files: outputFiles };
}

const packPdfWorker = (name: string): Plugin => ({
  name: 'pack-pdf-worker',
  setup: (bundle) => {
    bundle.onLoad({ filter: PDF_WORKER }, () => ({
      contents: `export const pdfWorkerFile = new URL('./${name}', import.meta.url);`,
    }));
  },
});

async function copyFonts(outdir: string): Promise<void> {
  await mkdir(join(outdir, 'fonts'));
  const paths = scripts.flatMap((script) => weights.map((weight) => pathOfFont(script, weight)));
  await Promise.all(paths.map((path) => copyFile(path, join(outdir, 'fonts', basename(path)))));
}

/** What a dependency asks for behind a `try` is left out without a word where it is not installed. Throws for such a bundle. */
function requireWhole({ inputs }: Metafile): void {
  const isThere = (path: string) => isBuiltin(path) || [...outside, ...doneWithout, '<runtime>'].includes(path);
  const asked = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  const missing = asked.map(({ path }) => path).filter((path) => !isThere(path));
  if (missing.length > 0) throw new Error(`not installed: ${[...new Set(missing)].join(', ')}`);
}

const PDF_WORKER = /\/adapters\/documents\/pdf-worker-file\.ts$/;

/** Puts the thread's file beside the bundle of whoever begins it. */
async function copyPdfWorker(outdir: string, { inputs }: Metafile): Promise<void> {
  if (!Object.keys(inputs).some((path) => PDF_WORKER.test(path))) return;
  const { files } = await pdfWorker;
  await Promise.all(files.map(({ path, contents }) => writeFile(join(outdir, basename(path)), contents)));
}

/** Builds one region's bundle: an entry that knows its functions, and chunks that each function loads when it is first used. */
async function buildRegion(region: string): Promise<void> {
  const outdir = join(root, 'dist', region);
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: [join(root, 'src', 'regions', region, 'index.ts')],
    ...common,
    outdir,
    splitting: true,
    plugins: [verifyOnDemand, evaluateTable, packFonts, packPdfWorker((await pdfWorker).name)],
    metafile: true,
  });
  requireWhole(metafile);
  await copyPdfWorker(outdir, metafile);
  await copyFonts(outdir);
  await writeFile(join(outdir, 'package.json'), `${JSON.stringify(await manifest(region), null, 2)}\n`);
}

async function manifest(region: string): Promise<object> {
  const dependencies: Record<string, string> = {};
  for (const name of declared) {
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

const pdfWorker = buildPdfWorker();
await Promise.all(codebases.map(buildRegion));
