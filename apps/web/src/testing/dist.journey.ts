import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

async function built(pattern: string): Promise<{ name: string; text: string }[]> {
  const files: { name: string; text: string }[] = [];
  for await (const name of glob(pattern, { cwd: dist })) {
    files.push({ name, text: await readFile(new URL(name, new URL('../../dist/', import.meta.url)), 'utf8') });
  }
  return files;
}

/** A host of this machine that could be asked; libraries write `http://localhost` where they need some address to parse. */
const local = /127\.0\.0\.1|\[::1\]|0\.0\.0\.0|localhost:\d|demo-sos-expat|demo-key/;

it('names no local address, and no local project', async () => {
  const files = await built('**/*.{html,js,css,svg,txt,webmanifest,json}');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(({ text }) => local.test(text)).map(({ name }) => name)).toEqual([]);
  const documents = files.filter(({ name }) => !name.endsWith('.js'));
  expect(documents.filter(({ text }) => text.includes('localhost')).map(({ name }) => name)).toEqual([]);
});

it('has no inline script, style or handler in its pages, which the policy refuses', async () => {
  const pages = await built('**/*.html');
  expect(pages.map(({ name }) => name)).toContain('index.html');
  for (const { text } of pages) {
    const scripts = [...text.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    const inline = scripts.filter(([, attributes = '', body = '']) => {
      // Data that search engines read: no policy takes it for a script.
      if (attributes.includes('type="application/ld+json"')) return false;
      return body.trim() !== '' || !(/\bsrc=/.test(attributes) || attributes.includes('type="application/json"'));
    });
    expect(inline.map(([tag]) => tag)).toEqual([]);
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  }
});

it('tells no browser where its source maps are', async () => {
  const files = await built('**/*.{js,css}');
  expect(files.filter(({ text }) => text.includes('sourceMappingURL')).map(({ name }) => name)).toEqual([]);
});

it('asks first for nothing that is not there', async () => {
  const [first] = await built('first.js');
  const asked = [...new Set(first?.text.match(/assets\/[\w.-]+/g))];
  const there = (await built('assets/*')).map(({ name }) => name);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name) => !there.includes(name))).toEqual([]);
});
