import { trailText } from '@sos/domain/affiliates/link';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTrail, keptReferral, keptTrail, visitorName } from './trail.ts';

const browser = { cookie: '' };
const place = { href: 'https://sos.example/en/register' };
const opened: { name: string }[] = [];
vi.stubGlobal('document', browser);
vi.stubGlobal('location', place);
beforeEach(() => {
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => opened as PerformanceEntryList);
});
afterEach(() => {
  browser.cookie = '';
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
