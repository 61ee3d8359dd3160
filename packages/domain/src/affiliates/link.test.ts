import { describe, expect, it } from 'vitest';
import { isRobot, landingAddress, landingOf, readTrail, readVisitor, trailText } from './link.ts';

const trail = { visitor: 'visitor-1', firstClickId: 'click-001', code: 'ABCD2345', clickId: 'click-002' };
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('what a browser keeps of links', () => {
  it('is read as it was written, among other cookies', () => {
    expect(readTrail(`a=1; __session=${trailText(trail)}; b=2`)).toEqual(trail);
  });

  it.each([
    '',
    'a=1',
    '__session=',
    '__session=a.b.c.d',
    '__session=visitor-1.click-001.ABCD2345',
    `x__session=${trailText(trail)}`,
  ])('is nothing in "%s"', (cookies) => expect(readTrail(cookies)).toBeUndefined());
});

it('a browser is known by its own name, also before it has followed a link', () => {
  expect(readVisitor(`a=1; __session=${trailText(trail)}`)).toBe('visitor-1');
  expect(readVisitor('__session=visitor-1')).toBe('visitor-1');
  expect(readVisitor('__session=../x')).toBeUndefined();
  expect(readVisitor('')).toBeUndefined();
});

describe('a request for a link', () => {
  const asked = { method: 'GET', userAgent: firefox, purpose: '' };

  it('of a browser is a person’s', () => expect(isRobot(asked)).toBe(false));

  it.each([
    { ...asked, method: 'HEAD' },
    { ...asked, userAgent: '' },
    { ...asked, purpose: 'prefetch' },
    { ...asked, userAgent: 'WhatsApp/2.23.20' },
    { ...asked, userAgent: 'facebookexternalhit/1.1' },
    { ...asked, userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' },
    { ...asked, userAgent: 'TelegramBot (like TwitterBot)' },
    { ...asked, userAgent: 'curl/8.1' },
  ])('is a robot’s: $method $userAgent $purpose', (robot) => expect(isRobot(robot)).toBe(true));
});

it('a link leads clients to the first page and recruits to where they register', () => {
  expect(landingOf(undefined)).toBe('/');
  expect(landingOf({ kind: 'client', programme: 'chatter' })).toBe('/');
  expect(landingOf({ kind: 'recruitment', programme: 'chatter' })).toBe('/partners/chatter');
  expect(landingOf({ kind: 'recruitment', programme: 'blogger' })).toBe('/register');
});

describe('the address of a landing', () => {
  it('keeps what marketing wrote behind the link, and nothing else', () => {
    const asked = [
      ['utm_source', 'whats app&x'],
      ['s', 'forum'],
      ['utm_medium', ''],
      ['next', '//elsewhere'],
    ] as const;
    expect(landingAddress('/register', asked)).toBe('/register?utm_source=whats%20app%26x');
    expect(landingAddress('/', [])).toBe('/');
  });

  it('has the code where no cookie may hold it', () => {
    expect(landingAddress('/', [], 'ABCD2345')).toBe('/?ref=ABCD2345');
  });

  it('stays short whatever is written behind the link', () => {
    expect(landingAddress('/', [['utm_term', '🎈'.repeat(500)]]).length).toBeLessThan(800);
  });
});
