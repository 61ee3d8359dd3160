import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The scripts of an app that was built. */
export interface BuiltPage {
  readonly scripts: readonly string[];
  /** What the document itself names. */
  readonly named: readonly string[];
  /** What the document names, and what the first page asks for besides. */
  readonly first: ReadonlySet<string>;
  /** Bytes of each of the first, as they travel. */
  readonly weights: readonly (readonly [file: string, bytes: number])[];
  readonly sum: number;
}

/** Weighs what the first page of an app brings; `besides` finds what the document does not name. */
export function builtPage(dist: string, besides: RegExp): BuiltPage {
  const scripts = readdirSync(`${dist}assets`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `assets/${file}`);
  const document = readFileSync(`${dist}index.html`, 'utf8');
  const named = [...document.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
  const first = new Set([...named, ...scripts.filter((file) => besides.test(file))]);
  const weights = [...first].map(
    (file) => [file, gzipSync(readFileSync(`${dist}${file}`), { level: 9 }).length] as const,
  );
  return { scripts, named, first, weights, sum: weights.reduce((total, [, bytes]) => total + bytes, 0) };
}
