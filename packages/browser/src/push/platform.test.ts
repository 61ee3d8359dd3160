import { expect, it } from 'vitest';
import { reachOf } from './platform.ts';
import type { Platform, Reach } from './platform.ts';

const desk: Platform = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140',
  touchPoints: 0,
  isInstalled: false,
  hasNotifications: true,
  permission: 'default',
  isOffered: true,
};
const telephone = { ...desk, userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', hasNotifications: false };
const tablet = { ...desk, userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', touchPoints: 5 };

it.each<[string, Platform, Reach]>([
  ['a desk with push', desk, 'push'],
  ['a desk whose deployment has no push', { ...desk, isOffered: false }, 'page'],
  ['a desk that forbids it', { ...desk, permission: 'denied' }, 'blocked'],
  ['a browser without notifications', { ...desk, hasNotifications: false }, 'none'],
  ['an iPhone in Safari', telephone, 'install'],
  ['an iPhone from its home screen', { ...telephone, isInstalled: true, hasNotifications: true }, 'push'],
  ['an iPad that calls itself a Mac', tablet, 'install'],
  ['a Mac', { ...tablet, touchPoints: 0 }, 'push'],
])('%s', (_what, platform, reach) => {
  expect(reachOf(platform)).toBe(reach);
});
