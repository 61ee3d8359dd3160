import { describe, expect, it } from 'vitest';
import { noticeId } from './notice.ts';
import { switchedOffNotice, welcomeNotice } from './other-notices.ts';

it('a client who has registered is welcomed, and only a client', () => {
  expect(welcomeNotice({ uid: 'ana', role: 'client' })).toMatchObject({ text: 'welcome', recipientId: 'ana' });
  expect(welcomeNotice({ uid: 'ana', role: 'lawyer' })).toBeUndefined();
});

describe('a provider who is switched off', () => {
  const before = { availability: 'available', offlineBecause: null };
  const off = { availability: 'offline', offlineBecause: 'missed_calls' };

  it('by the platform is told, once for each time', () => {
    const notices = [1, 2].map((at) => switchedOffNotice('ana', { before, after: off, at }));
    expect(notices.map((notice) => notice?.text)).toEqual(['switched_off', 'switched_off']);
    expect(new Set(notices.map((notice) => notice && noticeId(notice))).size).toBe(2);
  });

  it('by themselves, or was off before, is told nothing', () => {
    const byThemselves = { ...off, offlineBecause: null };
    expect(switchedOffNotice('ana', { before, after: byThemselves, at: 1 })).toBeUndefined();
    expect(switchedOffNotice('ana', { before: off, after: off, at: 1 })).toBeUndefined();
    expect(switchedOffNotice('ana', { before: undefined, after: off, at: 1 })).toBeUndefined();
    expect(switchedOffNotice('ana', { before, after: before, at: 1 })).toBeUndefined();
  });
});
