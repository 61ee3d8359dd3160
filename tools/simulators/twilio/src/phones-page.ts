import { readFile } from 'node:fs/promises';
import type { SimReply } from '@sos/simulator-kit/http-server';

const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'phone.css': 'text/css; charset=utf-8',
  'phones.js': 'text/javascript; charset=utf-8',
  'card.js': 'text/javascript; charset=utf-8',
  'dial.js': 'text/javascript; charset=utf-8',
  'alerts.js': 'text/javascript; charset=utf-8',
  'personas.js': 'text/javascript; charset=utf-8',
};

/** The files of the `/phones` page. */
export async function answerPage(path: string): Promise<SimReply> {
  const name = path.replace(/^\/phones\/?/, '') || 'index.html';
  const type = TYPES[name];
  if (!type) return { status: 404, body: 'Not found' };
  const body = await readFile(new URL(`page/${name}`, import.meta.url), 'utf8');
  return { headers: { 'content-type': type, 'cache-control': 'no-cache' }, body };
}
