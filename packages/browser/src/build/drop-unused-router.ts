import type { Plugin } from 'vite';

const routerFile = /\/node_modules\/react-router\/dist\//;
const wrapped = /(?<!@__PURE__ \*\/ )\bReact(?:\$\d)?\.(?:forwardRef|createContext|memo)\(/g;
const displayName = /^\w+\.displayName = .*;$/gm;
const warns = /\bfunction (warning|warningOnce)\(([\w, ]*)\) \{\n[\s\S]*?\n\}/g;

/** Marks what only builds a component as free of effects, so that a bundler may leave it out when nobody uses it, and takes out what only warns developers. */
export function withoutEffects(source: string): string {
  return source
    .replaceAll(displayName, '')
    .replaceAll(warns, '/* @__NO_SIDE_EFFECTS__ */ function $1($2) {}')
    .replaceAll(wrapped, (call) => `/* @__PURE__ */ ${call}`);
}

/** The router's own links pull its server rendering into every bundle, only because they set a display name. */
export function dropUnusedRouter(): Plugin {
  return {
    name: 'drop-unused-router',
    apply: 'build',
    transform(source, id) {
      return routerFile.test(id) ? { code: withoutEffects(source), map: null } : null;
    },
  };
}
