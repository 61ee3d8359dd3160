import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { wordsFrom } from './app-words.ts';
import { lastWordsIn } from './last-words.ts';
import { webWords } from './web.ts';

const file = (messages: Record<string, string>) => () => Promise.resolve({ messages });
const files = {
  './en/browser/frame.ts': file({ 'frame.skip': 'Skip' }),
  './en/web/shell.ts': file({ 'shell.home': 'Home' }),
  './fr/browser/frame.ts': file({ 'frame.skip': 'Aller' }),
  './fr/web/shell.ts': file({ 'shell.home': 'Accueil' }),
  './de/browser/frame.ts': file({ 'frame.skip': 'Zum Inhalt' }),
};

describe('the words of an app', () => {
  it('are written in the languages whose folder holds the app', () => {
    expect(wordsFrom('web', files).written).toEqual(['en', 'fr']);
  });

  it('come from the folder of the app and from the one of every app', async () => {
    expect(await wordsFrom('web', files).load('fr', ['frame', 'shell'])).toEqual({
      'frame.skip': 'Aller',
      'shell.home': 'Accueil',
    });
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
      return { messages: { 'shell.home': 'Home' } };
    };
    const words = wordsFrom('web', { './en/web/shell.ts': flaky });
    await expect(words.load('en', ['shell'])).rejects.toThrow('no connection');
    await expect(words.load('en', ['shell'])).rejects.toThrow('no connection');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await words.load('en', ['shell'])).toEqual({ 'shell.home': 'Home' });
    vi.useRealTimers();
  });

  it('say which area is missing', async () => {
    await expect(wordsFrom('web', files).load('de', ['shell'])).rejects.toThrow('no words for shell in de');
  });
});

it('the web is written in the languages that have its folder', () => {
  const here = new URL('.', import.meta.url);
  const found = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) => /^\w+\/web$/.test(path));
  expect(new Set(webWords.written)).toEqual(new Set(found.map((path) => path.split('/')[0])));
});

it('a broken page speaks the language of the page, or English', () => {
  expect(lastWordsIn('fr').retry).toBe('Recharger');
  expect(lastWordsIn('xx')).toBe(lastWordsIn('en'));
});
