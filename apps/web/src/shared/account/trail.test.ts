import { trailText } from '@sos/domain/affiliates/link';
import { afterEach, expect, it, vi } from 'vitest';
import { keptReferral, visitorName } from './trail.ts';

const browser = { cookie: '' };
vi.stubGlobal('document', browser);
afterEach(() => void (browser.cookie = ''));

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
