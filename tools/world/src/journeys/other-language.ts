import type { Page } from 'playwright-core';

/** A language that the console is not written in, by the letters that it is made of here. */
export interface OtherLanguage {
  readonly code: 'pt' | 'ar';
  /** Stand for a to z. */
  readonly letters: string;
}
export const accented: OtherLanguage = { code: 'pt', letters: 'áƀçđéƒĝĥíĵķľɱñóþɋŕšţúṽŵẋýž' };
export const fromTheRight: OtherLanguage = { code: 'ar', letters: 'ابجدهوزحطيكلمنسعفصقرشتثخذض' };

const written = './fr/admin.ts';

/**
 * Has the console speak another language from its next page on: its French words are taken for that language's, each
 * letter changed and each text longer by a third. Nothing but words is changed, as where a language is added.
 */
export async function speak(page: Page, { code, letters }: OtherLanguage): Promise<void> {
  let file: string | undefined;
  await page.route('**/assets/*.js*', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (search === '?real') return route.continue();
    const response = await route.fetch();
    const body = await response.text();
    if (file && pathname.endsWith(file)) return route.fulfill({ response, body: changed(pathname, letters) });
    file ??= fileAfter(body);
    return route.fulfill({ response, body: body.replaceAll(written, `./${code}/admin.ts`) });
  });
}

/** The file that brings the French words, as the first code names it. */
function fileAfter(code: string): string | undefined {
  const place = code.indexOf(written);
  return place < 0 ? undefined : /[\w-]+\.js/.exec(code.slice(place))?.[0];
}

/** The module of a language with each text changed, whether it comes along or is loaded later. */
const changed = (pathname: string, letters: string) => `
import { words as real } from '${pathname}?real';
const letters = ${JSON.stringify(Array.from(letters))};
const letter = (one) => {
  const place = one.toLowerCase().charCodeAt(0) - 97;
  return letters[place] ?? one;
};
const longer = (text) => {
  const said = text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[a-z]/gi, letter);
  const more = letters.slice(0, Math.ceil(text.trim().length / 3)).join('').replace(/(.{7})/g, '$1 ').trim();
  return text.trim().length < 2 ? said : said.trimEnd() + ' ' + more + (/\\s$/.test(said) ? ' ' : '');
};
const inBranches = (options) =>
  Object.fromEntries(Object.entries(options).map(([name, one]) => [name, { ...one, value: one.value.map(part) }]));
const part = (one) => ({
  ...one,
  ...(one.type === 0 && { value: longer(one.value) }),
  ...(one.options && { options: inBranches(one.options) }),
  ...(one.children && { children: one.children.map(part) }),
});
const all = (messages) =>
  Object.fromEntries(Object.entries(messages).map(([key, one]) => [key, typeof one === 'string' ? longer(one) : one.map(part)]));
const later = (load) => async () => ({ messages: all((await load()).messages) });
const each = (record, change) => Object.fromEntries(Object.entries(record).map(([name, one]) => [name, change(one)]));
export const words = { ...real, first: each(real.first, all), rest: each(real.rest, later) };
`;
