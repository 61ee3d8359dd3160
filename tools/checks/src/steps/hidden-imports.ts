import { glob, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Tests and what serves them may reach further. */
const isTest = /[.](test|journey|contract)[.]tsx?$|\/testing\//;
const pure = /^(packages\/domain|functions\/src\/usecases)\//;
/** They begin after a space: within a pattern of files the same signs mean something else. */
const comments = /(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm;
/** A quoted path, relative or from the served root, or a module of ours by name, however it is then loaded. */
const quoted = /['"`]((?:[.]{1,2}\/|\/[.]{2}\/|@sos\/)[^'"`\n]*)['"`]/g;
const unquotedUrl = /url\(\s*([.]{1,2}\/[^'")\s]*)/g;
/** What loads a module or reads the machine without an import that the cruiser sees. */
const impure = /\b(process(?=\s*[?.[;,)])|createRequire|require(?=\s*\()|globalThis|import[.]meta)\b/g;

interface Source {
  readonly file: string;
  readonly text: string;
}

/** What one file reaches past its layer without an import statement, in words. Apps are named by their folders. */
export function hiddenImportsIn({ file, text }: Source, apps: readonly string[]): string[] {
  if (isTest.test(file)) return [];
  const code = text.replaceAll(comments, '');
  const named = [...code.matchAll(quoted), ...code.matchAll(unquotedUrl)].map(([, target = '']) => target);
  const beyond = named.filter((target) => leavesPackage(file, target, apps)).map((target) => `reaches ${target}`);
  const unclean = pure.test(file) ? [...code.matchAll(impure)].map(([word]) => `uses ${word}`) : [];
  return [...beyond, ...unclean].map((what) => `hidden-import: ${file} ${what}`);
}

/** The hidden imports of all product code below the root. */
export async function hiddenImports(root: string): Promise<string[]> {
  const found: string[] = [];
  const apps = await readdir(path.join(root, 'apps'));
  for await (const name of glob('{apps/*,packages/*,functions}/src/**/*.{ts,tsx,css}', { cwd: root })) {
    const file = name.split(path.sep).join('/');
    const text = await readFile(path.join(root, name), 'utf8');
    found.push(...hiddenImportsIn({ file, text }, apps));
  }
  return found.sort();
}

function leavesPackage(file: string, target: string, apps: readonly string[]): boolean {
  const home = homeOf(file);
  const named = /^@sos\/([^/]+)/.exec(target)?.[1];
  if (named !== undefined) return apps.includes(named) && home !== `apps/${named}`;
  const from = target.startsWith('/') ? home : path.posix.dirname(file);
  return !path.posix.join(from, target).startsWith(`${home}/`);
}

/** `apps/web`, `packages/domain` or `functions`. */
function homeOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'functions' ? first : `${first}/${second}`;
}
