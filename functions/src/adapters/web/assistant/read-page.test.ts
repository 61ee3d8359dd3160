import { beforeEach, describe, expect, it } from 'vitest';
import { makeReadPage } from './read-page.ts';

const hosts: Readonly<Record<string, readonly string[]>> = {
  'law.example': ['93.184.216.34', '2606:2800:220:1::1'],
  'inner.example': ['10.0.0.7'],
  'both.example': ['93.184.216.34', '127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'six.example': ['fd00::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'translated.example': ['64:ff9b::7f00:1'],
  'nowhere.example': [],
};
const html = (text: string) => new Response(`<p>${text}</p>`, { headers: { 'content-type': 'text/html' } });
const moved = (location: string) => new Response(null, { status: 302, headers: { location } });

let asked: string[];
let how: RequestInit | undefined;
let answers: Readonly<Record<string, () => Response>>;
beforeEach(() => {
  asked = [];
  answers = {};
});
const read = makeReadPage({
  reader: '',
  resolve: async (host) => hosts[host] ?? [],
  fetch: async (url, init) => {
    const address = new Request(url).url;
    asked.push(address);
    how = init;
    return answers[address]?.() ?? html('the law');
  },
});

it('reads the words of a public page, with nothing of ours on the way', async () => {
  expect(await read('https://law.example/visa')).toContain('the law');
  expect(how).toMatchObject({ redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' });
});

describe('of a page are read', () => {
  const readHtml = (text: string) => {
    answers = { 'https://law.example/': () => html(text) };
    return read('https://law.example/');
  };

  it('the words alone, and no part that nobody sees', async () => {
    const parts = '<HEAD><title>T</title></HEAD><!-- a <b>--><script>run("<p>")</SCRIPT ><style>p{}</style>';
    expect(
      await readHtml(`${parts}One<br class="a">two</p><svg><text>three</text></svg> <a title="four">five</a>`),
    ).toBe('One\ntwo\nfive');
    expect(await readHtml('One <!-- two <script> three <em>four</em> 3 < 4')).toBe('One three four 3 < 4');
  });

  it.each(['<!--', '<script ', '<svg><head', '<', '</p ', '<br ', '&#'])(
    'its words once through where it begins “%s” over and over and never ends it',
    async (sign) => {
      expect(await readHtml(`The law</p>${sign.repeat(100_000 / sign.length)}`)).toMatch(/^The law/);
    },
  );
});

describe('nothing is asked', () => {
  it.each([
    'http://law.example/',
    'https://law.example:8443/',
    'https://user@law.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://169.254.169.254/computeMetadata/v1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'no address',
    ...Object.keys(hosts)
      .filter((host) => host !== 'law.example')
      .map((host) => `https://${host}/`),
  ])('of %s', async (url) => {
    expect(await read(url)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each(['https://inner.example/', 'http://law.example/', 'https://127.0.0.1/', '//metadata.example/'])(
    'of %s, to which a public page leads',
    async (location) => {
      answers = { 'https://law.example/visa': () => moved(location) };
      expect(await read('https://law.example/visa')).toBeUndefined();
      expect(asked).toEqual(['https://law.example/visa']);
    },
  );
});

it('follows a page that has moved, and not for ever', async () => {
  answers = { 'https://law.example/old': () => moved('/visa'), 'https://law.example/loop': () => moved('/loop') };
  expect(await read('https://law.example/old')).toContain('the law');
  expect(await read('https://law.example/loop')).toBeUndefined();
  expect(asked.filter((url) => url.endsWith('/loop'))).toHaveLength(4);
});

it.each([
  ['is no text', () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } })],
  ['is too large', () => html('x'.repeat(3_000_001))],
  ['is not there', () => new Response('gone', { status: 404, headers: { 'content-type': 'text/html' } })],
] as const)('has no words of what %s', async (_what, answer) => {
  answers = { 'https://law.example/visa': answer };
  expect(await read('https://law.example/visa')).toBeUndefined();
});
