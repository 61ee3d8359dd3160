import { trailText } from '@sos/domain/affiliates/link';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdTrail, keepTrail, keptReferral, keptTrail, visitorName } from './trail.ts';

const DAY = 86_400_000;
const browser = { cookie: '' };
const stored = new Map<string, string>();
const signs = { doNotTrack: '0' };
const place = { href: 'https://sos.example/en/register' };
const opened: { name: string }[] = [];
vi.stubGlobal('document', browser);
vi.stubGlobal('location', place);
vi.stubGlobal('navigator', signs);
vi.stubGlobal('localStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
});
beforeEach(() => {
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => opened as PerformanceEntryList);
});
// The next file of this process has a browser of its own.
afterAll(() => void vi.unstubAllGlobals());
afterEach(() => {
  browser.cookie = '';
  stored.clear();
  signs.doNotTrack = '0';
  vi.useRealTimers();
  place.href = 'https://sos.example/en/register';
  opened.splice(0);
});

it('a browser that followed a link says by which, and what it calls itself', () => {
  const trail = { visitor: 'visitor-1', firstClickId: 'click-001', code: 'ABCD2345', clickId: 'click-002' };
  browser.cookie = `__session=${trailText(trail)}`;
  expect(keptReferral()).toEqual({ referral: { code: 'ABCD2345', clickId: 'click-002', firstClickId: 'click-001' } });
  expect(visitorName()).toBe('visitor-1');
});

it('a browser that followed none says nothing, and keeps the name that it gets', () => {
  expect(keptReferral()).toEqual({});
  const name = visitorName();
  expect(browser.cookie).toContain('Max-Age=2592000');
  browser.cookie = browser.cookie.split(';')[0] ?? '';
  expect(visitorName()).toBe(name);
  expect(keptReferral()).toEqual({});
});

it('whoever does not want to be followed is known by the address alone, also when the page was opened by it', () => {
  const referral = { code: 'ABCD2345', clickId: null, firstClickId: null };
  place.href = 'https://sos.example/en/register?ref=abcd2345';
  expect(keptReferral()).toEqual({ referral });
  place.href = 'https://sos.example/en/register';
  expect(keptReferral()).toEqual({});
  opened.push({ name: 'https://sos.example/?utm_source=x&ref=ABCD2345' });
  expect(keptReferral()).toEqual({ referral });
  expect(browser.cookie).toBe('');
});

it('what is kept for the server comes back as it was', () => {
  expect(keptTrail()).toBe('');
  keepTrail('visitor-1.click-001.ABCD2345.click-002');
  browser.cookie = browser.cookie.split(';')[0] ?? '';
  expect(keptTrail()).toBe('visitor-1.click-001.ABCD2345.click-002');
  browser.cookie = '__session=visitor-1';
  expect(keptTrail()).toBe('visitor-1');
});

describe('a browser that drops the cookie sooner than its days are over', () => {
  const trail = 'visitor-1.click-001.ABCD2345.click-002';
  const loseCookie = () => {
    browser.cookie = `__session=${trail}`;
    holdTrail();
    browser.cookie = '';
  };

  it('knows the link by what is kept beside it, and gets the cookie back for the days that are left', () => {
    vi.useFakeTimers();
    loseCookie();
    vi.advanceTimersByTime(20 * DAY);
    expect(keptReferral().referral?.clickId).toBe('click-002');
    expect(visitorName()).toBe('visitor-1');
    holdTrail();
    expect(browser.cookie).toContain(`__session=${trail}; Max-Age=864000;`);
    browser.cookie = '';
    vi.advanceTimersByTime(10 * DAY);
    expect(keptTrail()).toBe('');
  });

  it('takes the newer link of the cookie', () => {
    loseCookie();
    browser.cookie = '__session=visitor-1.click-001.WXYZ2345.click-003';
    holdTrail();
    browser.cookie = '';
    expect(keptReferral().referral?.code).toBe('WXYZ2345');
  });

  it('keeps and tells nothing once it asks not to be followed', () => {
    loseCookie();
    signs.doNotTrack = '1';
    expect(keptTrail()).toBe('');
    holdTrail();
    expect(stored.size).toBe(0);
  });

  it.each(['"x"', '{"trail":"a;b","until":9e15}', '{"trail":7,"until":9e15}', '{"trail":"visitor-1"}', '{'])(
    'makes nothing of what is none of ours: %s',
    (text) => {
      stored.set('sos.trail', text);
      holdTrail();
      expect([keptTrail(), browser.cookie]).toEqual(['', '']);
    },
  );
});
