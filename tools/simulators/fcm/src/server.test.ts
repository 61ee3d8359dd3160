import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FcmSimulator, startFcmSimulator } from './server.ts';

let fcm: FcmSimulator;
let accessToken: string;
beforeAll(async () => {
  fcm = await startFcmSimulator({ port: 0, clock: { now: () => 7 } });
  const headers = { 'metadata-flavor': 'Google' };
  const answer = await fetch(`${fcm.url}/computeMetadata/v1/instance/service-accounts/default/token`, { headers });
  accessToken = ((await answer.json()) as { access_token: string }).access_token;
});
afterAll(() => fcm.close());

const post = async (body: unknown, authorization = `Bearer ${accessToken}`) => {
  const answer = await fetch(`${fcm.url}/v1/projects/demo/messages:send`, {
    method: 'POST',
    headers: { authorization },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as { name?: string; error?: Record<string, unknown> } };
};
const a = (differs: object = {}) => ({
  message: {
    token: 'telephone',
    data: { title: 'SOS Expat', body: 'A call <b>' },
    webpush: { headers: { TTL: '60' } },
    ...differs,
  },
});

describe('a message', () => {
  it('is taken under a name of its own, and shown', async () => {
    const { status, body } = await post(a());
    expect(status).toBe(200);
    expect(body.name).toMatch(/^projects\/demo\/messages\//);
    expect(fcm.messages()[0]).toMatchObject({ token: 'telephone', headers: { TTL: '60' }, receivedAt: 7 });
    const page = await (await fetch(fcm.url)).text();
    expect(page).toContain('A call &lt;b>');
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['nobody to go to', a({ token: undefined })],
    ['a value that is no text', a({ data: { count: 1 } })],
    ['a field that nobody knows', a({ sound: 'loud' })],
    ['more than fits', a({ data: { body: 'x'.repeat(5000) } })],
  ])('with %s is refused', async (_what, body) => {
    const { status, body: answer } = await post(body);
    expect(status).toBe(400);
    expect(answer.error).toMatchObject({ status: 'INVALID_ARGUMENT' });
  });

  it('goes with an access token that comes as from Google’s metadata server', async () => {
    const headers = { 'metadata-flavor': 'Google' };
    const answer = await fetch(`${fcm.url}/computeMetadata/v1/instance`, { headers });
    expect([answer.status, answer.headers.get('metadata-flavor')]).toEqual([200, 'Google']);
    const universe = await fetch(`${fcm.url}/computeMetadata/v1/universe/universe-domain`, { headers });
    expect(await universe.text()).toBe('googleapis.com');
  });

  it('without an access token that was given out is refused', async () => {
    expect(await post(a(), 'Bearer another')).toMatchObject({ status: 401 });
    expect((await fetch(`${fcm.url}/computeMetadata/v1/instance`)).status).toBe(403);
  });

  it.each([
    ['unregistered', 404, 'UNREGISTERED'],
    ['mismatch', 403, 'SENDER_ID_MISMATCH'],
    ['quota', 429, 'QUOTA_EXCEEDED'],
    ['unavailable', 503, 'UNAVAILABLE'],
  ] as const)('is answered as FCM does when the token is %s', async (verdict, status, errorCode) => {
    fcm.decide('telephone', verdict);
    const answer = await post(a());
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code: status, details: [{ errorCode }] });
    fcm.decide('telephone', 'taken');
    expect((await post(a())).status).toBe(200);
  });
});
