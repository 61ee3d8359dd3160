import { describe, expect, it } from 'vitest';
import { headersOf, isIgnored, localHosting, readHosting } from './hosting.ts';

const hosting = await readHosting('web');
const page = headersOf(hosting, '/en/book/camille');
const policy = policyOf(page);

function policyOf(headers: Record<string, string>): Map<string, string[]> {
  const parts = (headers['content-security-policy'] ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

describe('production’s hosting', () => {
  it.each([
    ['strict-transport-security', /^max-age=(?:[3-9]\d{7}|\d{9,}); includeSubDomains/],
    ['x-frame-options', /^DENY$/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^strict-origin-when-cross-origin$/],
    ['permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
    ['cross-origin-opener-policy', /^same-origin-allow-popups$/],
    ['cache-control', /^no-cache$/],
  ])('sends %s with every page', (name, value) => {
    expect(page[name]).toMatch(value);
  });

  it('lets browsers keep hashed files for ever, with the same protection', () => {
    const asset = headersOf(hosting, '/assets/index-1a2b.js');
    expect(asset).toEqual({ ...page, 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it('allows no inline script, no inline style and no frame around the app', () => {
    const values = [...policy.values()].flat();
    expect(values).not.toContain("'unsafe-inline'");
    expect(values).not.toContain("'unsafe-eval'");
    expect(values).not.toContain('*');
    expect(values).not.toContain('https:');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
  });

  it('names no host that is not reached over https', () => {
    for (const value of [...policy.values()].flat())
      expect(value).toMatch(/^(?:'(?:self|none)'|data:|blob:|https:\/\/\S+)$/);
  });

  it('does not serve source maps', () => {
    expect(isIgnored(hosting, '/assets/index-1a2b.js.map')).toBe(true);
    expect(isIgnored(hosting, '/.env')).toBe(true);
    expect(isIgnored(hosting, '/assets/index-1a2b.js')).toBe(false);
  });
});

/** Every app shows by it that it is ours, where callables ask. */
const recaptcha = 'https://www.google.com/recaptcha/';
const appCheckScripts = ['https://www.google.com/recaptcha/enterprise.js', 'https://www.gstatic.com/recaptcha/'];

describe('the console’s hosting', async () => {
  const admin = headersOf(await readHosting('admin'), '/en/calls');
  const strict = policyOf(admin);

  it('is stricter than the web app’s: no script of anybody but App Check’s, no payment, no other frame but of files that it made itself, and nothing told to other pages', () => {
    expect(strict.get('script-src')).toEqual(["'self'", ...appCheckScripts]);
    expect(strict.get('frame-src')).toEqual(['blob:', recaptcha]);
    expect(admin['referrer-policy']).toBe('no-referrer');
    expect(admin['permissions-policy']).toMatch(/payment=\(\)/);
    expect(admin['cross-origin-opener-policy']).toBe('same-origin');
    expect(admin['x-robots-tag']).toBe('noindex, nofollow');
  });

  it('lets it reach no host that the web app does not reach', () => {
    for (const [name, values] of strict) {
      const known = [...(policy.get(name === 'media-src' ? 'connect-src' : name) ?? []), "'none'", 'blob:'];
      expect(values.filter((value) => !known.includes(value))).toEqual([]);
    }
    expect(Object.keys(page).filter((name) => !(name in admin))).toEqual([]);
  });
});

describe('the agencies’ hosting', async () => {
  const agency = headersOf(await readHosting('agency'), '/fr/requests');
  const strict = policyOf(agency);

  it('runs no script of anybody but the sign-in’s and App Check’s, takes no payment, and is found by nobody', () => {
    expect(strict.get('script-src')).toEqual(["'self'", 'https://apis.google.com', ...appCheckScripts]);
    expect(strict.get('frame-src')).toEqual(['https://*.firebaseapp.com', recaptcha]);
    expect(agency['permissions-policy']).toMatch(/payment=\(\)/);
    expect(agency['x-robots-tag']).toBe('noindex, nofollow');
  });

  it('lets it reach no host that the web app does not reach', () => {
    for (const [name, values] of strict) {
      expect(values.filter((value) => ![...(policy.get(name) ?? []), "'none'"].includes(value))).toEqual([]);
    }
    expect(Object.keys(page).filter((name) => !(name in agency))).toEqual([]);
  });
});

describe('this world’s hosting', () => {
  const addresses = {
    functionsUrl: 'http://127.0.0.1:5001',
    firestoreHost: '127.0.0.1:8080',
    authHost: '127.0.0.1:9099',
    storageHost: '127.0.0.1:9199',
    twilioUrl: 'http://127.0.0.1:4010',
    stripeUrl: 'http://127.0.0.1:4020',
    paypalUrl: 'http://127.0.0.1:4050',
    paypalRoot: '',
    smtpPort: 4031,
    fcmUrl: 'http://127.0.0.1:4040',
    viesUrl: 'http://127.0.0.1:9',
    marketingUrl: 'http://127.0.0.1:9',
    wiseUrl: 'http://127.0.0.1:9',
    wisePublicKey: '',
    assistantWordsUrl: 'http://127.0.0.1:5011/words',
    flutterwaveUrl: 'http://127.0.0.1:4090',
    telegramUrl: 'http://127.0.0.1:9',
  };
  const local = headersOf(localHosting(hosting, addresses), '/en/book/camille');

  it('is production’s but for the hosts', () => {
    const changed = Object.keys(page).filter((name) => page[name] !== local[name]);
    expect(changed.toSorted()).toEqual(['content-security-policy', 'permissions-policy']);
    expect([...policyOf(local).keys()]).toEqual([...policy.keys()]);
  });

  it('names this world’s servers and none of the vendors', () => {
    expect(policyOf(local).get('script-src')).toContain('http://127.0.0.1:4020');
    expect(policyOf(local).get('script-src')).toContain('http://127.0.0.1:4050');
    const connect = policyOf(local).get('connect-src');
    for (const url of ['5001', '8080', '9099', '9199', '4020']) expect(connect).toContain(`http://127.0.0.1:${url}`);
    expect(local['content-security-policy']).not.toMatch(/stripe\.com|cloudfunctions|firestore\.googleapis/);
  });

  it('can be without an Auth emulator', () => {
    const { 'content-security-policy': text } = headersOf(
      localHosting(hosting, { ...addresses, authHost: undefined, storageHost: undefined }),
      '/',
    );
    expect(text).not.toMatch(/identitytoolkit|undefined/);
  });
});

describe('the assistant’s hosting', async () => {
  const assistant = headersOf(await readHosting('assistant'), '/fr/dossiers');
  const strict = policyOf(assistant);

  it('runs nobody else’s script but App Check’s, shows nobody else’s picture, frames nothing else, and is found by nobody', () => {
    expect(strict.get('script-src')).toEqual(["'self'", ...appCheckScripts]);
    expect(strict.get('img-src')).toEqual(["'self'", 'data:']);
    expect(strict.get('frame-src')).toEqual([recaptcha]);
    expect(assistant['referrer-policy']).toBe('no-referrer');
    expect(assistant['x-robots-tag']).toBe('noindex, nofollow');
  });

  it('lets it speak to functions, to the identity and to App Check alone', () => {
    expect(strict.get('connect-src')).toEqual([
      "'self'",
      'https://*.cloudfunctions.net',
      'https://identitytoolkit.googleapis.com',
      'https://securetoken.googleapis.com',
      'https://content-firebaseappcheck.googleapis.com',
      recaptcha,
    ]);
  });
});
