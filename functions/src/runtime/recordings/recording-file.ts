import type { SoundSpan } from '../../usecases/recordings/ports.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { readSound } from './wiring.ts';

/** As we make them; anything else is not looked for. */
const SECRET = /^[\w-]{43}$/;
const CALL = /^[\w-]{1,128}$/;
const NUMBER = /^[1-9]\d{0,2}$/;

/** The sound that a short-lived link leads to, or the part of it that a player asks for. */
export async function recordingFile({ search, header }: HttpCall): Promise<HttpAnswer> {
  const link = linkOf(new URLSearchParams(search));
  const span = spanOf(header('range'));
  const sound = link && (await readSound({ ...link, span }));
  if (!sound) return { status: 404, body: 'This link is no longer valid.' };
  const { bytes, total } = sound;
  const headers = { 'accept-ranges': 'bytes', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  const answer = { type: 'audio/mpeg', body: Buffer.from(bytes) };
  if (!span) return { status: 200, ...answer, headers };
  if (bytes.length === 0) return { status: 416, headers: { ...headers, 'content-range': `bytes */${total}` } };
  const range = `bytes ${span.from}-${span.from + bytes.length - 1}/${total}`;
  return { status: 206, ...answer, headers: { ...headers, 'content-range': range } };
}

function linkOf(asked: URLSearchParams) {
  const [sessionId = '', number = '', secret = ''] = ['call', 'number', 'key'].map((name) => asked.get(name) ?? '');
  if (!CALL.test(sessionId) || !NUMBER.test(number) || !SECRET.test(secret)) return undefined;
  return { sessionId, number: Number(number), secret };
}

/** One part from a place on; any other wish is answered with the whole, as HTTP lets a server do. */
function spanOf(range: string | undefined): SoundSpan | null {
  const [, from, to] = /^bytes=(\d{1,12})-(\d{0,12})$/.exec(range ?? '') ?? [];
  if (from === undefined) return null;
  const last = to ? Number(to) : null;
  return last !== null && last < Number(from) ? null : { from: Number(from), to: last };
}
