import { beforeEach, expect, it, vi } from 'vitest';
import { rememberAccount } from './account.ts';

const stored = new Map<string, string>();
const ana = { uid: 'ana', name: 'Ana', email: 'ana@example.com' };
const forgetAnswers = vi.hoisted(() => vi.fn<() => Promise<undefined>>(async () => undefined));
vi.mock('../kept/kept-answers.ts', () => ({ forgetAnswers }));

beforeEach(() => {
  forgetAnswers.mockClear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  rememberAccount(ana);
  stored.set('sos.calls', '{}').set('sos.call', '{}').set('sos.theme', '"dark"');
});

it.each([
  ['ends', null],
  ['is another person’s', { ...ana, uid: 'ben' }],
])('nothing of a person stays on the device when the session %s', async (_how, next) => {
  rememberAccount(next);
  expect([stored.has('sos.calls'), stored.has('sos.call'), stored.has('sos.theme')]).toEqual([false, false, true]);
  await vi.waitFor(() => expect(forgetAnswers).toHaveBeenCalledOnce());
});

it('what is kept stays when more is known of the same person', () => {
  rememberAccount({ ...ana, role: 'client' });
  expect(stored.has('sos.calls')).toBe(true);
});
