import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const script = 'text/javascript';
/** What every app serves under its own name, beside what its `public` folder has. */
const always: Readonly<Record<string, string>> = {
  'theme.js': script,
  'icon.svg': 'image/svg+xml',
  'squares.ttf': 'font/ttf',
};
/** What an app serves besides that people keep on their device. */
const kept: Readonly<Record<string, string>> = {
  ...always,
  'sw.js': script,
  // Apple's devices and Android's home screens take no drawing.
  'icon-180.png': 'image/png',
  'icon-512.png': 'image/png',
};
const homeScreen: HtmlTagDescriptor = {
  tag: 'link',
  attrs: { rel: 'apple-touch-icon', href: '/icon-180.png' },
  injectTo: 'head',
};
const contentOf = (name: string) => readFileSync(fileURLToPath(new URL(`../../public/${name}`, import.meta.url)));

/** Puts the files that all apps have at the root of each, and names them in its page. */
export function sharedFiles(isKept: boolean): Plugin {
  const files = isKept ? kept : always;
  return {
    name: 'shared-files',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = (request.url ?? '').slice(1);
        const type = files[name];
        if (type === undefined) return next();
        response.setHeader('Content-Type', type);
        response.end(contentOf(name));
      });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
      ...(isKept ? [homeScreen] : []),
      // Not a module, and before the styles, for which a script would wait: a theme that was chosen must not flash.
      { tag: 'script', attrs: { src: '/theme.js' }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      for (const fileName of Object.keys(files)) {
        this.emitFile({ type: 'asset', fileName, source: contentOf(fileName) });
      }
    },
  };
}
