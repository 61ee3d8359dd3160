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

const schemas = /\/node_modules\/zod\/v4\/core\/schemas\.js$/;
const question = 'const jit = !core.globalConfig.jitless;';

/** The schemas without the code that they write for themselves. Throws where Zod asks otherwise whether it may. */
export function withoutWrittenCode(source: string): string {
  if (!source.includes(question))
    throw new Error('Zod asks in other words whether it may write code: mend this plugin.');
  return source.replace(question, 'const jit = false;');
}

/**
 * Zod ties to every schema how to describe it as JSON Schema and how to explain its failures in English; no page does either.
 * It tries too whether it may write code, which each page's policy refuses and browsers report.
 */
export function dropUnusedZod(): Plugin {
  return {
    name: 'drop-unused-zod',
    apply: 'build',
    transform(source, id) {
      if (schemas.test(id)) return { code: withoutWrittenCode(source), map: null };
      return unusedFile.test(id) ? { code: withoutContent(source), map: null } : null;
    },
  };
}
