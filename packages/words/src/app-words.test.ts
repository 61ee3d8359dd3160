import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { type LanguageWords, wordsFrom } from './app-words.ts';
import { lastWordsIn } from './last-words.ts';
import { webWords } from './web.ts';

const file = (messages: Record<string, string>) => () => Promise.resolve({ messages });
const language = (words: LanguageWords) => () => Promise.resolve({ words });
const lastWords = { title: 'Perdu', text: 'La suite', offline: 'Hors ligne', retry: 'Encore' };
const files = {
  './en/web.ts': language({
    first: { frame: { 'frame.skip': 'Skip' }, shell: { 'shell.home': 'Home' } },
    rest: { './web/call.ts': file({ 'call.title': 'Your call' }) },
  }),
  './fr/web.ts': language({ first: { frame: { 'frame.skip': 'Aller' } }, lastWords, rest: {} }),
};

describe('the words of an app', () => {
  it('are written in the languages that have a file for the app', () => {
    expect(wordsFrom('web', files).written).toEqual(['en', 'fr']);
  });

  it('come from what each page needs first, and from the file of an area', async () => {
    expect(await wordsFrom('web', files).load('en', ['frame', 'call'])).toEqual({
      'frame.skip': 'Skip',
      'call.title': 'Your call',
    });
  });

  it('bring what the language says when a page breaks', async () => {
    expect(lastWordsIn('fr').retry).toBe('Load again');
    await wordsFrom('web', files).load('fr', ['frame']);
    expect(lastWordsIn('fr')).toBe(lastWords);
    expect(lastWordsIn('xx').retry).toBe('Load again');
  });

  it('are asked for once', () => {
    const words = wordsFrom('web', files);
    expect(words.load('en', ['shell'])).toBe(words.load('en', ['shell']));
    expect(words.load('en', ['shell'])).not.toBe(words.load('fr', ['shell']));
  });

  it('fail in the same way for a moment, and can then be asked for again', async () => {
    vi.useFakeTimers();
    let tries = 0;
    const flaky = async () => {
      tries += 1;
      if (tries === 1) throw new Error('no connection');
      return { words: { first: { shell: { 'shell.home': 'Home' } }, rest: {} } };
    };
    const words = wordsFrom('web', { './en/web.ts': flaky });
    await expect(words.load('en', ['shell'])).rejects.toThrow('no connection');
    await expect(words.load('en', ['shell'])).rejects.toThrow('no connection');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await words.load('en', ['shell'])).toEqual({ 'shell.home': 'Home' });
    vi.useRealTimers();
  });

  it('say which language or area is missing', async () => {
    const words = wordsFrom('web', files);
    await expect(words.load('de', ['shell'])).rejects.toThrow('no words in de');
    await expect(words.load('fr', ['shell'])).rejects.toThrow('no words for shell');
  });
});

describe('the web', () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const names = (folder: string) => readdirSync(join(here, folder)).map((file) => file.replace('.ts', ''));

  it('is written in the languages that have its folder', () => {
    const found = names('.').filter((name) => existsSync(join(here, name, 'web')));
    expect(webWords.written.toSorted()).toEqual(found.toSorted());
  });

  it.each(webWords.written)('finds every area of %s', async (locale) => {
    const areas = [...names(`${locale}/web`), ...names(`${locale}/browser`)];
    const english = await webWords.load('en', areas);
    expect(Object.keys(await webWords.load(locale, areas)).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it.each(webWords.written.filter((locale) => locale !== 'en'))('breaks in the words of %s', async (locale) => {
    await webWords.load(locale, []);
    expect(lastWordsIn(locale)).not.toBe(lastWordsIn('en'));
  });
});
