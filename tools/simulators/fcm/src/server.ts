import { randomUUID } from 'node:crypto';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { type PushMessage, readMessage } from './message.ts';
import { answerPage } from './page.ts';
import { Registrations } from './registrations.ts';
import { invalid, refuse, unauthenticated, type Verdict } from './refusal.ts';

const MOST_KEPT = 500;
/** Seconds that an access token holds. */
const HOLDS = 3599;
const sending = /^\/v1\/projects\/([\w-]+)\/messages:send$/;
const fromGoogle = { 'metadata-flavor': 'Google' };

export interface FcmOptions {
  readonly port: number;
  readonly clock: { now(): number };
}

export interface FcmSimulator extends RunningServer {
  /** What was taken, the newest first. */
  messages(): readonly PushMessage[];
  /** What becomes of messages to the token from now on; all are taken until then. */
  decide(token: string, verdict: Verdict): void;
}

/** Starts FCM's API, the metadata server that gives out its access tokens, and the page. */
export async function startFcmSimulator({ port, clock }: FcmOptions): Promise<FcmSimulator> {
  const accessToken = `local-${randomUUID()}`;
  const verdicts = new Map<string, Verdict>();
  const taken: PushMessage[] = [];
  const registrations = new Registrations();
  const send = ({ headers, body }: SimRequest, project: string): SimReply => {
    if (headers.authorization !== `Bearer ${accessToken}`) return unauthenticated();
    const message = readMessage(body.toString('utf8'));
    if ('problem' in message) return invalid(message.problem);
    const verdict = verdicts.get(message.token) ?? 'taken';
    if (verdict !== 'taken') return refuse(verdict);
    const name = `projects/${project}/messages/${randomUUID()}`;
    taken.unshift({ ...message, name, receivedAt: clock.now() });
    taken.splice(MOST_KEPT);
    return { body: { name } };
  };
  const server = await serve(port, async (request) => {
    const { pathname } = request.url;
    const project = sending.exec(pathname)?.[1];
    if (project !== undefined && request.method === 'POST') return send(request, project);
    const registered = registrations.answer(request);
    if (registered) return registered;
    if (pathname.startsWith('/computeMetadata/')) return metadata(request, accessToken);
    if (pathname === '/messages') return { body: taken };
    return pathname === '/' ? answerPage(taken) : { status: 404, body: 'Not found' };
  });
  return { ...server, messages: () => taken, decide: (token, verdict) => void verdicts.set(token, verdict) };
}

function metadata({ url, headers }: SimRequest, accessToken: string): SimReply {
  if (headers['metadata-flavor'] !== 'Google') return { status: 403, body: 'Forbidden' };
  if (url.pathname.endsWith('/universe-domain')) return { headers: fromGoogle, body: 'googleapis.com' };
  const body = { access_token: accessToken, expires_in: HOLDS, token_type: 'Bearer' };
  return { headers: fromGoogle, body: url.pathname.endsWith('/token') ? body : 'ok' };
}
