import { AppCheck } from '@sos/functions-host/google/app-check';
import { serve } from '@sos/simulator-kit/http-server';
import { afterEach, describe, expect, it } from 'vitest';
import { makeAppTokens } from './app-tokens.ts';

const MINUTE = 60_000;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** App Check of our project, whose keys are published, and a function that asks for them. */
async function aProject() {
  const world = { now: Date.parse('2026-11-30T12:00:00Z'), asked: 0, isDown: false, published: undefined as unknown };
  const now = () => world.now;
  const google = new AppCheck({ projectId: 'ours', now });
  world.published = google.keys();
  const server = await serve(0, async () => {
    world.asked += 1;
    return world.isDown ? { status: 503 } : { status: 200, body: world.published };
  });
  closing.push(() => server.close());
  return { world, google, judge: makeAppTokens({ keysUrl: server.url, projectId: 'ours', now }) };
}

const spoiled = (token: string, part: number, change: (text: string) => string) =>
  token
    .split('.')
    .map((text, index) => (index === part ? change(text) : text))
    .join('.');
const json = (change: object) => (text: string) =>
  Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(text, 'base64url').toString()), ...change })).toString(
    'base64url',
  );

describe('a token of App Check', () => {
  it('is genuine for the hour that it was made for, and never again', async () => {
    const { world, google, judge } = await aProject();
    const token = google.token('app');
    expect(await judge(token)).toBe('genuine');
    world.now += 60 * MINUTE - 1;
    expect(await judge(token)).toBe('genuine');
    world.now += 1;
    expect(await judge(token)).toBe('expired');
    world.now += 40 * 24 * 60 * MINUTE;
    expect(await judge(token)).toBe('expired');
  });

  it.each([
    ['another project’s', { aud: ['projects/theirs', 'projects/999'] }],
    ['for nobody', { aud: [] }],
    ['for one that is no list', { aud: 'projects/ours' }],
    ['of another issuer', { iss: 'https://securetoken.google.com/ours' }],
    ['of no app', { sub: '' }],
    ['without an end', { exp: undefined }],
    ['of tomorrow', { iat: Date.parse('2026-12-01T12:00:00Z') / 1000 }],
  ])('is refused when it is %s, though its signature is right', async (_what, claims) => {
    const { google, judge } = await aProject();
    expect(await judge(google.token('app', claims))).toBe('forged');
  });

  it('is refused when somebody else signed it, or it says something else than was signed', async () => {
    const { google, judge, world } = await aProject();
    const token = google.token('app');
    const theirs = new AppCheck({ projectId: 'ours', now: () => world.now }).token('app');
    const [head = '', , seal = ''] = token.split('.');
    const forgeries = [
      theirs,
      spoiled(theirs, 0, () => head),
      spoiled(token, 1, json({ sub: 'another' })),
      spoiled(token, 0, json({ alg: 'none' })),
      spoiled(token, 0, json({ alg: 'HS256' })),
      spoiled(token, 0, json({ typ: undefined })),
      spoiled(token, 2, () => ''),
      `${token}.${seal}`,
      `${token}, ${token}`,
      'nonsense',
      '..',
      '',
    ];
    for (const forged of forgeries) expect([forged, await judge(forged)]).toEqual([forged, 'forged']);
  });
});

describe('the keys of App Check', () => {
  it('are asked for once in six hours, whatever names are invented meanwhile', async () => {
    const { world, google, judge } = await aProject();
    const invented = spoiled(google.token('app'), 0, json({ kid: 'invented' }));
    await judge(google.token('app'));
    for (let sent = 0; sent < 20; sent++) expect(await judge(invented)).toBe('forged');
    expect(world.asked).toBe(1);
    world.now += 6 * 60 * MINUTE;
    expect(await judge(google.token('app'))).toBe('genuine');
    expect(world.asked).toBe(2);
  });

  it('are asked for again when a new one signs', async () => {
    const { world, google, judge } = await aProject();
    await judge(google.token('app'));
    const next = new AppCheck({ projectId: 'ours', now: () => world.now });
    world.published = next.keys();
    expect(await judge(next.token('app'))).toBe('forged');
    world.now += 5 * MINUTE;
    expect(await judge(next.token('app'))).toBe('genuine');
  });

  it('that are of another kind, or are none, hide no other, and nothing is judged by them alone', async () => {
    const { world, google, judge } = await aProject();
    const strange = [{ kid: 'ec', kty: 'EC', crv: 'P-256' }, { kid: 'broken', kty: 'RSA', n: 5 }, null];
    world.published = { keys: strange };
    await expect(judge(google.token('app'))).rejects.toThrow('no key');
    world.published = { keys: [...strange, ...google.keys().keys] };
    expect(await judge(google.token('app'))).toBe('genuine');
  });

  it('judge nothing while they cannot be had, and are asked for again', async () => {
    const { world, google, judge } = await aProject();
    world.isDown = true;
    await expect(judge(google.token('app'))).rejects.toThrow('503');
    world.isDown = false;
    expect(await judge(google.token('app'))).toBe('genuine');
  });

  it('serve for a day while newer ones cannot be had, and an outage is no reason to ask for each token', async () => {
    const { world, google, judge } = await aProject();
    await judge(google.token('app'));
    world.isDown = true;
    world.now += 6 * 60 * MINUTE;
    for (let sent = 0; sent < 20; sent++) expect(await judge(google.token('app'))).toBe('genuine');
    expect(world.asked).toBe(2);
    world.now += 18 * 60 * MINUTE;
    await expect(judge(google.token('app'))).rejects.toThrow('503');
    world.isDown = false;
    world.now += 5 * MINUTE;
    expect(await judge(google.token('app'))).toBe('genuine');
  });

  it('are not lost by a name that is invented during an outage', async () => {
    const { world, google, judge } = await aProject();
    const invented = spoiled(google.token('app'), 0, json({ kid: 'invented' }));
    await judge(google.token('app'));
    world.isDown = true;
    world.now += 6 * MINUTE;
    for (let sent = 0; sent < 20; sent++) await expect(judge(invented)).rejects.toThrow('503');
    expect(await judge(google.token('app'))).toBe('genuine');
    expect(world.asked).toBe(2);
  });
});
