import { palette } from '@sos/pages/palette';
import { readFile } from 'node:fs/promises';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { clockView, moveClock } from './clock-control.ts';
import { type Inspected, overview } from './overview.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
};

/** Serves the world's own page, its data at `/state`, and its clock at `/clock`. */
export function startInspector(port: number, world: Inspected): Promise<RunningServer> {
  return serve(port, (request) => answer(world, request));
}

async function answer(world: Inspected, request: SimRequest): Promise<SimReply> {
  const { pathname } = request.url;
  switch (`${request.method} ${pathname}`) {
    case 'GET /state':
      return { body: await overview(world) };
    case 'GET /clock':
      return { body: clockView(world.clock) };
    case 'POST /clock':
      return moveAndShow(world, request.body.toString('utf8'));
    default:
      return page(pathname === '/' ? 'index.html' : pathname.slice(1));
  }
}

async function moveAndShow({ clock }: Inspected, body: string): Promise<SimReply> {
  const problem = await moveClock(clock, parse(body));
  return problem === undefined ? { body: clockView(clock) } : { status: 400, body: { error: problem } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function page(name: string): Promise<SimReply> {
  const type = FILES[name];
  if (!type) return { status: 404, body: 'Not found' };
  const own = await readFile(new URL(`page/${name}`, import.meta.url), 'utf8');
  const body = name === 'page.css' ? `${await palette()}\n${own}` : own;
  return { headers: { 'content-type': type, 'cache-control': 'no-cache' }, body };
}
