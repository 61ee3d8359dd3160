import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exchange } from '../shared/queries.ts';
import { aDossier, aMeter, anExchange, someChunks, texts } from './some-answers.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** What the fixed answers depend on; a test changes it between two steps. */
export interface Standing {
  used: number;
  /** The reason with which the next questions are refused; null where they are answered. */
  refusal: string | null;
  /** Lets the answer go on past its first pieces. */
  goOn: Promise<void>;
  /** What was asked besides. */
  readonly asked: Exchange[];
  /** What was sent besides. */
  readonly sent: DossierFile[];
}

type DossierFile = ReturnType<typeof aDossier>['files'][number];

const json = { 'Content-Type': 'application/json' };

function answerOf(name: string, input: Readonly<Record<string, unknown>>, { used, asked, sent }: Standing): object {
  const { files: _files, need: _need, ...card } = aDossier();
  const models = [{ model: { vendor: 'anthropic', model: 'claude-sonnet-4-5-20250929' }, calls: used }];
  const days = [
    { day: '2026-11-28', calls: 7 },
    { day: '2026-11-27', calls: 21 },
  ];
  const answers: Readonly<Record<string, object>> = {
    signInFromSos: { customToken: 'custom' },
    getAssistantHome: {
      name: 'Camille Aubert',
      role: 'lawyer',
      locale: 'en',
      meter: aMeter(used),
      settings: { masksPersonalData: true, locale: 'en' },
    },
    listDossiers: { dossiers: input['search'] === '' ? [{ ...card, files: 1 }] : [], next: null },
    getDossier: {
      dossier: { ...aDossier(), files: [...aDossier().files, ...sent] },
      exchanges: [anExchange(), ...asked],
    },
    getDossierFile: { file: aDossier().files[0] ?? {}, text: texts.lease },
    listKeptAnswers: { exchanges: [anExchange({ keptAs: 'Deposits' })], next: null },
    listHistory: { exchanges: [anExchange(), anExchange({ id: 'x0', state: 'given_back', answer: null })], next: null },
    getAssistantUsage: { meter: aMeter(used), days, models },
  };
  return answers[name] ?? {};
}

function identityOf(path: string): object {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Math.floor(Date.now() / 1000);
  const claims = { sub: 'camille', user_id: 'camille', auth_time: iat, iat, exp: iat + 3600 };
  const idToken = `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
  if (path.endsWith('accounts:lookup')) return { users: [{ localId: 'camille' }] };
  return { idToken, refreshToken: 'refresh', expiresIn: '3600', localId: 'camille' };
}

/** Reads a file, or says that its kind is none that can be read. */
function readFileOf({ name, content, allowsUnmasked }: Readonly<Record<string, unknown>>, { sent }: Standing) {
  if (String(name).endsWith('.zip')) return { error: { details: { reason: 'file_kind' } } };
  const isSeen = String(name).endsWith('.png');
  if (isSeen && allowsUnmasked !== true) return { error: { details: { reason: 'file_unmasked' } } };
  const text = Buffer.from(String(content), 'base64').toString('utf8');
  const file = {
    id: 'f2',
    name: String(name),
    kind: 'text',
    pages: null,
    characters: text.length,
    isSeen,
    isClients: false,
    unreadPages: 0,
    addedAt: 0,
  } as const;
  sent.push(file);
  return { result: { file } };
}

async function stream(response: ServerResponse, asked: Readonly<Record<string, unknown>>, standing: Standing) {
  const line = (event: object) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const chunks = someChunks();
  for (const message of chunks.slice(0, 16)) line({ message });
  await standing.goOn;
  if (standing.refusal !== null) {
    const given = { id: String(asked['askId']), question: String(asked['question']) };
    standing.asked.push(anExchange({ ...given, state: 'given_back', answer: null, forClient: null, sources: [] }));
    line({ error: { status: 'UNAVAILABLE', details: { reason: standing.refusal } } });
    return response.end();
  }
  for (const message of chunks.slice(16)) line({ message });
  standing.used += 1;
  const exchange = anExchange({ id: String(asked['askId']), question: String(asked['question']) });
  standing.asked.push(exchange);
  line({ result: { exchange, meter: aMeter(standing.used) } });
  return response.end();
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}

/** Serves the built app with fixed answers: enough to show every page, without the product's behaviour. */
export async function startFixtureServer(standing: Standing) {
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (request.method !== 'POST') return serveFile(pathname, response, urlOf(server));
    const body = await bodyOf(request);
    const input = (body['data'] ?? {}) as Record<string, unknown>;
    const name = pathname.replace('/functions/', '');
    if (name === 'askAssistant') return stream(response, input, standing);
    if (name === 'addDossierFile') {
      const read = readFileOf(input, standing);
      return response.writeHead('error' in read ? 400 : 200, json).end(JSON.stringify(read));
    }
    const answered = name === pathname ? identityOf(pathname) : { result: answerOf(name, input, standing) };
    return response.writeHead(200, json).end(JSON.stringify(answered));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: urlOf(server),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const urlOf = (server: ReturnType<typeof createServer>) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function serveFile(path: string, response: ServerResponse, url: string) {
  const file = extname(path) === '' ? '/index.html' : path;
  const bytes = await readFile(join(dist, file)).catch(() => null);
  if (!bytes) return response.writeHead(404).end();
  const functions = `${url}/functions`;
  const config = {
    projectId: 'demo-outils-sos-expat',
    apiKey: 'demo-key',
    authEmulatorUrl: url,
    functionsUrl: { 'europe-west1': functions, 'europe-west2': functions, 'europe-west3': functions },
    webUrl: 'http://web.example',
  };
  const page = () => bytes.toString('utf8').replace(/(id="app-config">)[^<]*/, `$1${JSON.stringify(config)}`);
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  return response.end(file === '/index.html' ? page() : bytes);
}
