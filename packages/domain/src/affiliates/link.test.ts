import { describe, expect, it } from 'vitest';
import {
  isRobot,
  landingAddress,
  landingOf,
  readTrail,
  readVisitor,
  shownToRobots,
  TRAIL_SECONDS,
  trailText,
} from './link.ts';
import { ATTRIBUTION_MS } from './referral.ts';

const trail = { visitor: 'visitor-1', firstClickId: 'click-001', code: 'ABCD2345', clickId: 'click-002' };
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('what a browser keeps of links', () => {
  it('is read as it was written, among other cookies', () => {
    expect(readTrail(`a=1; __session=${trailText(trail)}; b=2`)).toEqual(trail);
    expect(readTrail(`a=1;__session=${trailText(trail)};b=2`)).toEqual(trail);
  });

  it('lasts as long as a click counts, which is thirty days', () => {
    expect([TRAIL_SECONDS * 1000, ATTRIBUTION_MS]).toEqual([30 * 86_400_000, 30 * 86_400_000]);
  });

  it.each([
    '',
    'a=1',
    '__session=',
    '__session=a.b.c.d',
    '__session=visitor-1.click-001.ABCD2345',
    `x__session=${trailText(trail)}`,
    `__session=${trailText(trail)}.more`,
    `__session=${trailText({ ...trail, visitor: 'v' })}`,
    `__session=${trailText({ ...trail, clickId: '/click-002' })}`,
    `__session=${trailText({ ...trail, firstClickId: 'click-001/' })}`,
    `__session=${trailText({ ...trail, code: 'ABC' })}`,
  ])('is nothing in "%s"', (cookies) => expect(readTrail(cookies)).toBeUndefined());
});

it('a browser is known by its own name, also before it has followed a link', () => {
  expect(readVisitor(`a=1; __session=${trailText(trail)}`)).toBe('visitor-1');
  expect(readVisitor('__session=visitor-1')).toBe('visitor-1');
  expect(readVisitor('__session=../x')).toBeUndefined();
  expect(readVisitor('__session=x.click-001')).toBeUndefined();
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
  const landings = (['influencer', 'blogger', 'groupAdmin', 'general'] as const).map((programme) =>
    landingOf({ kind: 'recruitment', programme }),
  );
  expect(landings).toEqual(['/', '/register', '/register', '/']);
  const added = { programme: 'partner', added: 'ambassador' } as const;
  expect(landingOf({ kind: 'recruitment', ...added })).toBe('/partners/ambassador');
  expect(landingOf({ kind: 'client', ...added })).toBe('/');
});

it('a robot is shown a page of its own in the place of where people register', () => {
  const landings = ['/register', '/', '/partners/chatter', '/partners/ambassador'];
  expect(landings.map(shownToRobots)).toEqual(['/register/lawyer', '/', '/partners/chatter', '/partners']);
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
    const words = ['source', 'medium', 'campaign', 'content', 'term'].map((word) => [`utm_${word}`, word] as const);
    expect(landingAddress('/', words, 'ABCD2345')).toBe(
      '/?utm_source=source&utm_medium=medium&utm_campaign=campaign&utm_content=content&utm_term=term&ref=ABCD2345',
    );
  });

  it('has the code where no cookie may hold it', () => {
    expect(landingAddress('/', [], 'ABCD2345')).toBe('/?ref=ABCD2345');
  });

  it('stays short whatever is written behind the link', () => {
    expect(landingAddress('/', [['utm_term', '🎈'.repeat(500)]]).length).toBeLessThan(800);
  });
});
