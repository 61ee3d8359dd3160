import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AWAY, bundlePath, HOME, PROJECT, START, startTestWorld, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld({ regions: { [HOME]: bundlePath('bundle'), [AWAY]: bundlePath('small-bundle') } });
});
beforeEach(() => world.journal.clear());
afterAll(() => world.close());

const json = async (response: Response) => (await response.json()) as Record<string, unknown>;
const unsigned = (payload: object) =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`;

const ada = { sub: 'ada', uid: 'ada', aud: PROJECT, iss: `https://securetoken.google.com/${PROJECT}` };

describe('a function behind the host', () => {
  it('gets the request as the caller sent it, with the raw body kept', async () => {
    const response = await fetch(world.at('echo/deep/er?a[b]=1&c=2'), {
      method: 'PUT',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-of-the-caller': 'yes' },
      body: 'Digits=1&From=%2B33',
    });
    expect(await json(response)).toMatchObject({
      method: 'PUT',
      path: '/deep/er',
      url: '/deep/er?a[b]=1&c=2',
      query: { a: { b: '1' }, c: '2' },
      body: { Digits: '1', From: '+33' },
      rawBody: 'Digits=1&From=%2B33',
      header: 'yes',
      region: HOME,
      given: 'by the world',
    });
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('sees the root path when it is called by its bare name, and nothing of the host', async () => {
    const seen = await json(await fetch(world.at('echo?x=1')));
    expect(seen).toMatchObject({ path: '/', url: '/?x=1', body: {}, hostHeaders: [] });
    expect(seen).not.toHaveProperty('path_of_parent');
  });

  it('lives in the virtual time', async () => {
    expect(await json(await fetch(world.at('echo')))).toMatchObject({ now: START });
    await world.clock.advance(86_400_000);
    expect(await json(await fetch(world.at('echo')))).toMatchObject({ now: START + 86_400_000 });
  });

  it('answers in a stream', async () => {
    let release = (_status: number): void => undefined;
    world.journal.answer = () => new Promise<number>((resolve) => (release = resolve));
    const response = await fetch(world.at('chunks'));
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('first;');
    await world.journal.until('chunks', 1);
    release(200);
    expect((await reader?.read())?.value).toBe('last');
  });

  it('is called as a callable, with a user of the Auth emulator', async () => {
    const authorization = `Bearer ${unsigned(ada)}`;
    const answer = await world.call('greet', { name: 'Ada' }, { authorization });
    expect(await json(answer)).toEqual({ result: { hello: 'Ada', uid: 'ada' } });
  });

  it.each([
    ['of another project', `Bearer ${unsigned({ ...ada, aud: 'demo-other' })}`],
    ['of another issuer', `Bearer ${unsigned({ ...ada, iss: 'https://securetoken.google.com/demo-other' })}`],
    ['of nobody', `Bearer ${unsigned({ ...ada, sub: '' })}`],
    ['that is none', 'Bearer a.b.c'],
    ['of another kind', 'Basic YTpi'],
  ])('refuses a token %s as a callable, in words that its page may read', async (_what, authorization) => {
    const origin = 'http://127.0.0.1:5173';
    const answer = await world.call('greet', { name: 'Ada' }, { authorization, origin });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, origin]);
    expect(await json(answer)).toEqual({ error: { status: 'UNAUTHENTICATED', message: 'Unauthenticated' } });
  });

  it('refuses as a callable refuses', async () => {
    const answer = await world.call('greet', { name: '' });
    expect(answer.status).toBe(400);
    expect(await json(answer)).toMatchObject({ error: { status: 'INVALID_ARGUMENT', message: 'Say who you are.' } });
  });

  it('says of a body that it cannot read nothing but that', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(world.at('greet'), { method: 'POST', headers, body: '{"name": <script>' });
    expect(answer.status).toBe(400);
    expect(await json(answer)).toEqual({ error: { status: 'INVALID_ARGUMENT', message: 'Bad Request' } });
  });

  it('serves many at once', async () => {
    const { journal } = world;
    journal.answer = () => journal.until('ask', 10).then(() => 200);
    const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(world.at('ask'))));
    expect(answers.every((answer) => answer.ok)).toBe(true);
  });

  it('never serves more than its cap', async () => {
    const { journal } = world;
    let release = (_status: number): void => undefined;
    journal.answer = ({ what }) => (what === 'single' ? new Promise((resolve) => (release = resolve)) : 200);
    const [first, second] = [fetch(world.at('single/1')), fetch(world.at('single/2'))];
    await journal.until('single', 1);
    await fetch(world.at('ask'));
    expect(journal.seen('single')).toHaveLength(1);
    release(200);
    await journal.until('single', 2);
    release(200);
    expect((await Promise.all([first, second])).map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('the host', () => {
  it('names the known functions when one is not found', async () => {
    const answer = await fetch(world.at('nowhere'));
    expect(answer.status).toBe(404);
    expect(JSON.stringify(await json(answer))).toContain('known: ask, chunks, echo');
  });

  it('says where a function lives that is called in the wrong region', async () => {
    const answer = await fetch(`${world.host.url}/${PROJECT}/${AWAY}/echo`);
    expect(answer.status).toBe(404);
    expect(await json(answer)).toMatchObject({
      error: { message: 'echo is a function of europe-west1, not of europe-west3.' },
    });
  });

  it.each(['work', 'halfHourly', 'userWritten'])('keeps the internet away from %s', async (name) => {
    const answer = await world.call(name, {});
    expect(answer.status).toBe(403);
    expect(world.journal.seen(name)).toEqual([]);
  });

  it('refuses a body beyond the limit of Cloud Run', async () => {
    const answer = await fetch(world.at('echo'), { method: 'POST', body: Buffer.alloc(33 * 1024 * 1024) });
    expect(answer.status).toBe(413);
  });

  it('holds the clock until an answer has ended', async () => {
    let holds = 0;
    world.journal.answer = () => {
      holds = world.clock.holds();
      return 200;
    };
    await fetch(world.at('ask'));
    expect(holds).toBeGreaterThan(0);
    await world.clock.idle();
    expect(world.clock.holds()).toBe(0);
  });

  it('shows what the bundles declare, what was called and what was logged', async () => {
    const before = world.host.invocations()[`${HOME}/greet`] ?? 0;
    await world.call('greet', { name: 'Grace' });
    expect(world.host.invocations()[`${HOME}/greet`]).toBe(before + 1);
    expect(world.host.manifest()[HOME]?.['single']).toMatchObject({ concurrency: 1, maxInstances: 1 });
    expect(world.host.status()[AWAY]).toMatchObject({ state: 'ready', restarts: 0, functions: 1 });
    expect(world.host.logs()).toContainEqual(
      expect.objectContaining({ region: HOME, severity: 'WARNING', text: 'greeting', fields: { guest: 'Grace' } }),
    );
  });

  it('says which port is taken', async () => {
    const { clock, host } = world;
    const { startFunctionsHost } = await import('./server.ts');
    const again = startFunctionsHost({ port: host.port, projectId: PROJECT, clock, regions: {}, env: {} });
    await expect(again).rejects.toThrow(`Port ${host.port} is in use`);
  });
});
