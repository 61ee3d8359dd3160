import { readFile } from 'node:fs/promises';
import { palette } from '@sos/pages/palette';
import type { SimReply } from '@sos/simulator-kit/http-server';

const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
};

/** The files of the mailbox's page. */
export async function answerPage(path: string): Promise<SimReply> {
  const name = path.slice(1) || 'index.html';
  const type = TYPES[name];
  if (!type) return { status: 404, body: 'Not found' };
  const own = await readFile(new URL(`page/${name}`, import.meta.url), 'utf8');
  const body = name === 'page.css' ? `${await palette()}\n${own}` : own;
  return { headers: { 'content-type': type, 'cache-control': 'no-cache' }, body };
}
