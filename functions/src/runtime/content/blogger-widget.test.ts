import { beforeAll, describe, expect, it } from 'vitest';
import { bloggerWidget } from './blogger-widget.ts';

beforeAll(() => {
  process.env['WEB_ORIGINS'] = '["https://sos.example"]';
});
const MOST_BYTES = 10_240;

function ask(path: string, search = '', method = 'GET') {
  return bloggerWidget({ method, path, search, header: () => undefined, rawBody: Buffer.alloc(0), form: {} });
}
const bytes = (body: string | Buffer | undefined) => Buffer.byteLength(body ?? '');

describe('the widget of a blogger', () => {
  it('is a small script for every page, which names no code of its own', async () => {
    const { status, type, body, headers } = await ask('/ABCD2345.js', '?lang=fr');
    expect([status, type]).toEqual([200, 'text/javascript']);
    expect(bytes(body)).toBeLessThan(MOST_BYTES);
    expect(String(body)).toContain('sandbox');
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('shows a page without scripts, whose link has the code', async () => {
    const { type, body, headers } = await ask('/abcd2345', '?lang=ar');
    expect(type).toBe('text/html');
    expect(String(body)).toContain('<html lang="ar" dir="rtl">');
    expect(String(body)).toContain('href="https://sos.example/r/ABCD2345?s=widget"');
    expect(String(body)).not.toContain('<script');
    expect(headers?.['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('is English for a language that nobody knows', async () => {
    for (const search of ['?lang=xx', '?lang="><script>', ''])
      expect(String((await ask('/ABCD2345', search)).body)).toContain('<html lang="en" dir="ltr">');
  });

  it.each([
    ['/', 'GET'],
    ['/ABCD234', 'GET'],
    ['/ABCD2345', 'POST'],
    ['/<script>.js', 'GET'],
  ])('is nothing at %s by %s', async (path, method) => {
    expect(await ask(path, '', method)).toEqual({ status: 404 });
  });
});
