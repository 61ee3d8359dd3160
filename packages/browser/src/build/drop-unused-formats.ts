import type { Plugin } from 'vite';

const intlFile = /\/node_modules\/@formatjs\/intl\/index\.js$/;
const formatter = /^\s*format(?!Message\b)\w+: format\w+\.bind\(null, resolvedConfig, formatters\.\w+\),?$/gm;

/** The intl object with nothing but messages; dates, numbers and lists are formatted by the browser's own `Intl`. */
export function onlyMessages(source: string): string {
  return source.replaceAll(formatter, '');
}

/** React Intl binds every formatter to one object, so that a bundler cannot leave out those that no app uses. */
export function dropUnusedFormats(): Plugin {
  return {
    name: 'drop-unused-formats',
    apply: 'build',
    transform(source, id) {
      return intlFile.test(id) ? { code: onlyMessages(source), map: null } : null;
    },
  };
}
