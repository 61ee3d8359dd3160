import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const tag = '<script type="application/json" id="app-config">';

/** The page with a configuration in its tag. Throws when there is no tag, or when the text is not JSON. */
export function withPageConfig(html: string, json: string): string {
  if (!html.includes(tag)) throw new Error('The page has no element "app-config".');
  return html.replace(tag, () => tag + JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c'));
}

/**
 * Writes the file that APP_CONFIG names into the page. Without it a build carries none, for whoever serves it to fill in;
 * the development server takes the local world's usual addresses.
 */
export function pageConfig(localFile: string): Plugin {
  let file: string | undefined;
  return {
    name: 'page-config',
    configResolved: ({ command }) => {
      file = process.env['APP_CONFIG'] ?? (command === 'serve' ? localFile : undefined);
    },
    transformIndexHtml: (html) => (file === undefined ? html : withPageConfig(html, readFileSync(file, 'utf8'))),
  };
}
