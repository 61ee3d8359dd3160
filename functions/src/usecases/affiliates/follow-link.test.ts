import { trailText } from '@sos/domain/affiliates/link';
import { staticPages } from '@sos/domain/pages/static-pages';
import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { MemoryReferrals } from '../testing/memory-referrals.ts';
import { type LinkRequest, makeFollowLink } from './follow-link.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const request = (differs: Partial<LinkRequest> = {}): LinkRequest => ({
  code: 'ABCD2345',
  method: 'GET',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  purpose: '',
  cookies: '',
  ip: '203.0.113.7',
  search: '',
  isPrivate: false,
  ...differs,
});

function aLink() {
  const memory = new MemoryReferrals();
  memory.codesOf.set('ABCD2345', { affiliateId: 'ana', programme: 'chatter', kind: 'client' });
  memory.codesOf.set('WXYZ6789', { affiliateId: 'ana', programme: 'chatter', kind: 'recruitment' });
  memory.codesOf.set('BBBB2222', { affiliateId: 'bo', programme: 'blogger', kind: 'recruitment' });
  let count = 0;
  const follow = makeFollowLink({
    codes: memory.codes,
    clicks: memory.clicks,
    hash: { network: (ip) => `network ${ip.length}`, device: (visitor) => `device ${visitor}` },
    newId: () => `made-id-${(count += 1)}`,
    clock: { now: () => 7 },
    log: silent,
  });
  return { memory, follow };
}

describe('a link that somebody follows', () => {
  it('leads on, is counted without the address, and is kept by the browser', async () => {
    const { memory, follow } = aLink();
    const trail = { visitor: 'made-id-2', firstClickId: 'made-id-1', code: 'ABCD2345', clickId: 'made-id-1' };
    expect(await follow(request({ search: '?s=forum' }))).toEqual({ location: '/', trail });
    expect(memory.clicksById.list()).toEqual([
      {
        id: 'made-id-1',
        code: 'ABCD2345',
        affiliateId: 'ana',
        at: 7,
        network: 'network 11',
        device: 'device made-id-2',
        source: 'forum',
      },
    ]);
  });

  it('takes the place of an earlier one, whose first click is kept', async () => {
    const { follow } = aLink();
    const before = { visitor: 'visitor-1', firstClickId: 'click-001', code: 'CCCC2222', clickId: 'click-002' };
    const { location, trail } = await follow(request({ code: 'wxyz6789', cookies: `__session=${trailText(before)}` }));
    expect(location).toBe('/partners/chatter');
    expect(trail).toEqual({ visitor: 'visitor-1', firstClickId: 'click-001', code: 'WXYZ6789', clickId: 'made-id-1' });
  });

  it.each([
    ['a robot', { userAgent: 'Googlebot/2.1' }, '/en'],
    ['a preview', { userAgent: 'facebookexternalhit/1.1', search: '?l=ar&s=forum' }, '/ar'],
    ['a preview for recruits', { userAgent: 'WhatsApp/2.2', code: 'WXYZ6789' }, '/en/partners/chatter'],
    ['a preview for providers', { userAgent: 'TelegramBot', code: 'BBBB2222', search: '?l=de' }, '/de/register/lawyer'],
  ])('is shown to %s as a page that says what it is, and leaves nothing behind', async (_what, differs, location) => {
    const { memory, follow } = aLink();
    expect(await follow(request(differs))).toEqual({ location });
    expect(memory.clicksById.size).toBe(0);
    const [, locale, ...rest] = location.split('/');
    expect(locales).toContain(locale);
    expect(staticPages.find(({ path }) => path === rest.map((part) => `/${part}`).join(''))?.preview).toBeTypeOf(
      'string',
    );
  });

  it.each([
    ['nobody’s code', { code: 'CCCC2222' }],
    ['no code at all', { code: '../../x' }],
    ['a look ahead', { purpose: 'prefetch' }],
  ])('leads on and leaves nothing behind for %s', async (_what, differs) => {
    const { memory, follow } = aLink();
    expect(await follow(request(differs))).toEqual({ location: '/' });
    expect(memory.clicksById.size).toBe(0);
  });

  it('leads to the page in the language that the affiliate chose', async () => {
    const { follow } = aLink();
    expect((await follow(request({ search: '?l=fr' }))).location).toBe('/fr');
    expect((await follow(request({ code: 'WXYZ6789', search: '?l=ar' }))).location).toBe('/ar/partners/chatter');
    expect((await follow(request({ search: '?l=//evil' }))).location).toBe('/');
  });

  it('leaves the code in the address alone for somebody who does not want to be followed', async () => {
    const { memory, follow } = aLink();
    expect(await follow(request({ isPrivate: true, search: '?utm_source=forum' }))).toEqual({
      location: '/?utm_source=forum&ref=ABCD2345',
    });
    expect(memory.clicksById.size).toBe(0);
  });

  it('leads on although the click cannot be counted', async () => {
    const { memory } = aLink();
    const { follow } = aLink();
    const failing = makeFollowLink({
      codes: memory.codes,
      clicks: { ...memory.clicks, note: () => Promise.reject(new Error('out of reach')) },
      hash: { network: () => '', device: () => '' },
      newId: () => 'made-id-1',
      clock: { now: () => 7 },
      log: silent,
    });
    expect(await failing(request())).toMatchObject({ location: '/', trail: { code: 'ABCD2345' } });
    expect(await follow(request())).toMatchObject({ location: '/' });
  });
});
