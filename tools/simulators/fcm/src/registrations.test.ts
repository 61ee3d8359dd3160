import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FcmSimulator, startFcmSimulator } from './server.ts';

let fcm: FcmSimulator;
beforeAll(async () => {
  fcm = await startFcmSimulator({ port: 0, clock: { now: () => 7 } });
});
afterAll(() => fcm.close());

interface Answer {
  readonly token?: string;
  readonly authToken?: { readonly token: string };
}
const ask = async (what: string, body: object, headers: Record<string, string> = {}) => {
  const url = `${fcm.url}/v1/projects/demo/${what}`;
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Answer };
};
const installed = async () => {
  const { body } = await ask('installations', { fid: 'browser', appId: '1:2:web:3' });
  return { 'x-goog-firebase-installations-auth': `FIS ${body.authToken?.token}` };
};
const web = {
  endpoint: 'https://push.example/one',
  auth: randomBytes(16).toString('base64url'),
  p256dh: randomBytes(65).toString('base64url'),
};

describe('a browser that registers', () => {
  it('is given one token for one subscription, however often it asks', async () => {
    const first = await ask('registrations', { web }, await installed());
    const again = await ask('registrations', { web }, await installed());
    const other = await ask(
      'registrations',
      { web: { ...web, endpoint: 'https://push.example/two' } },
      await installed(),
    );
    expect(first.body.token).toBeTruthy();
    expect(again.body.token).toBe(first.body.token);
    expect(other.body.token).not.toBe(first.body.token);
  });

  it('without an installation is refused', async () => {
    expect(await ask('registrations', { web })).toMatchObject({ status: 401 });
  });

  it.each([
    ['installations', { fid: 'browser' }],
    ['registrations', { web: { ...web, auth: 'short' } }],
    ['registrations', { web: { ...web, endpoint: 'nowhere' } }],
  ])('with too little for %s is refused', async (what, body) => {
    expect(await ask(what, body, await installed())).toMatchObject({ status: 400 });
  });
});
