import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const TTL = 3_600_000;
const MARGIN = 300_000;
const appCheck = {
  appId: '1:2:web:3',
  siteKey: 'site',
  scriptUrl: 'https://r.example/e.js',
  exchangeUrl: 'https://x.example',
};
const page = vi.hoisted(() => ({ asked: [] as string[], scripts: 0, isBlocked: false, isDown: false }));

/** Each page has its own memory; the store outlives it. */
async function openPage() {
  vi.resetModules();
  vi.doMock('../config.ts', () => ({ config: () => ({ projectId: 'p', apiKey: 'k' }) }));
  const { provenToken } = await import('./proven-token.ts');
  return (fresh: boolean) => provenToken(appCheck, fresh);
}

beforeEach(() => {
  Object.assign(page, { asked: [], scripts: 0, isBlocked: false, isDown: false });
  const store = new Map<string, string>();
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  });
  vi.stubGlobal('grecaptcha', {
    enterprise: { ready: (then: () => void) => then(), execute: async () => `word-${page.asked.length}` },
  });
  vi.stubGlobal('document', {
    createElement: () => ({ remove: () => undefined }),
    head: {
      append: (script: { onload: () => void; onerror: () => void }) => {
        page.scripts += 1;
        queueMicrotask(page.isBlocked ? script.onerror : script.onload);
      },
    },
  });
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    page.asked.push(`${url} ${body}`);
    if (page.isDown) return new Response('', { status: 503 });
    return Response.json({ token: `token-${page.asked.length}`, ttl: '3600s' });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks once for all who ask at the same time, by the app’s own names', async () => {
  const provenToken = await openPage();
  const tokens = await Promise.all([provenToken(false), provenToken(false)]);
  expect(tokens).toEqual([tokens[0], tokens[0]]);
  expect(tokens[0]).toEqual({ token: 'token-1', until: Date.now() + TTL - MARGIN });
  expect(page.asked).toEqual([
    'https://x.example/v1/projects/p/apps/1:2:web:3:exchangeRecaptchaEnterpriseToken?key=k {"recaptcha_enterprise_token":"word-0"}',
  ]);
});

it('keeps a word for the pages that follow, until shortly before it ends', async () => {
  const first = await openPage();
  await first(false);
  const next = await openPage();
  expect((await next(false))?.token).toBe('token-1');
  vi.advanceTimersByTime(TTL - MARGIN);
  expect((await next(false))?.token).toBe('token-2');
  expect(page.scripts).toBe(2);
});

it('asks for another where the server does not take the one that is kept, though not again and again', async () => {
  const first = await openPage();
  await first(false);
  const next = await openPage();
  expect((await next(true))?.token).toBe('token-2');
  expect((await next(true))?.token).toBe('token-2');
});

it.each(['isBlocked', 'isDown'] as const)('goes on without a word, and tries later, while %s', async (trouble) => {
  page[trouble] = true;
  const provenToken = await openPage();
  expect(await provenToken(false)).toBeNull();
  page[trouble] = false;
  expect(await provenToken(false)).toBeNull();
  vi.advanceTimersByTime(30_000);
  expect(await provenToken(false)).not.toBeNull();
});
