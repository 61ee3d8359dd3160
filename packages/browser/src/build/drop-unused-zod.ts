import type { Plugin } from 'vite';

const unusedFile = /\/node_modules\/zod\/v4\/(?:core\/(?:to-json-schema|json-schema-processors)|locales\/en)\.js$/;
const named = /^export (?:const|function) (\w+)/gm;
const renamed = /^export \{ \w+ as (\w+) \};/gm;
const isDefault = /^export default /m;

/** A module that exports the same names, each a function without effect. */
export function withoutContent(source: string): string {
  const names = [named, renamed].flatMap((form) => Array.from(source.matchAll(form), ([, name]) => name));
  const exports = [
    ...names.map((name) => `nothing as ${name}`),
    ...(isDefault.test(source) ? ['nothing as default'] : []),
  ];
  return `const nothing = () => ({});\nexport { ${exports.join(', ')} };`;
}

/** Zod ties to every schema how to describe it as JSON Schema and how to explain its failures in English; no page does either. */
export function dropUnusedZod(): Plugin {
  return {
    name: 'drop-unused-zod',
    apply: 'build',
    transform(source, id) {
      return unusedFile.test(id) ? { code: withoutContent(source), map: null } : null;
    },
  };
}
