import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const messageFile = /\/packages\/words\/src\/[a-z]{2}\/[a-z-]+\/[a-z-]+\.ts$/;
const entry = /^( {2}'[a-z][\w.-]*':\s*)(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"),$/gm;

/** A message with arguments as its syntax tree, any other as it is. */
export function compileMessage(text: string): string {
  return JSON.stringify(text.includes('{') || text.includes('<') ? parse(text, { captureLocation: false }) : text);
}

/** The source of a messages file with each message compiled. */
export function compileSource(source: string): string {
  return source.replaceAll(entry, (...parts: (string | undefined)[]) => {
    const [, key, single, double] = parts;
    const text = (single ?? double ?? '').replaceAll(/\\(.)/g, '$1');
    return `${key}${compileMessage(text)},`;
  });
}

/** Turns messages into syntax trees while building, so that no parser is sent to the browser. */
export function compileMessages() {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    transform(source: string, id: string) {
      if (!messageFile.test(id)) return null;
      return { code: compileSource(source), map: null };
    },
  } satisfies Plugin;
}
