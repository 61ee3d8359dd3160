import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import type { Messages } from './app-words.ts';
import { notes } from './notes.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

function foldersIn(path: string): string[] {
  return readdirSync(join(here, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const languages = foldersIn('.');
const apps = foldersIn('en');
/** Languages in which at least one app is written; others have only words for the telephone, say. */
const written = languages.filter((language) => foldersIn(language).length > 0);
const translated = written.filter((language) => language !== 'en');

/** Every message of an app in a language by its key, and the areas it stands in. */
async function load(language: string, app: string): Promise<{ areas: string[]; messages: Messages; count: number }> {
  const areas = readdirSync(join(here, language, app)).map((file) => file.replace('.ts', ''));
  const parts = await Promise.all(
    areas.map((area) => import(join(here, language, app, `${area}.ts`)) as Promise<{ messages: Messages }>),
  );
  const messages = Object.assign({}, ...parts.map((part) => part.messages)) as Messages;
  return { areas, messages, count: parts.flatMap((part) => Object.keys(part.messages)).length };
}

async function all(language: string): Promise<Messages> {
  const parts = await Promise.all(foldersIn(language).map((app) => load(language, app)));
  return Object.assign({}, ...parts.map(({ messages }) => messages)) as Messages;
}

const english = await all('en');
const keys = Object.keys(english);

const families = Object.keys(notes)
  .filter((name) => name.includes('*'))
  .map((name) => ({ name, keys: family(name) }));

function notesFor(key: string): string[] {
  if (Object.hasOwn(notes, key)) return [key];
  return families.filter((one) => one.keys.test(key)).map(({ name }) => name);
}

function family(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', '\\.').replace('?*', '*').replace('*', '.+')}$`);
}

/** Names of the arguments and their kinds, in no order; each once, for languages differ in how many plurals they have. */
function argumentsOf(text: string): string[] {
  return [...new Set(argumentsIn(parse(text)))].toSorted((a, b) => a.localeCompare(b));
}

function argumentsIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return [];
    return [`${element.value}:${element.type}`, ...argumentsIn(withinOf(element))];
  });
}

/** What stands in the branches of a choice, or between the ends of a tag. */
function withinOf(element: MessageFormatElement): readonly MessageFormatElement[] {
  if (isTagElement(element)) return element.children;
  if (!isPluralElement(element) && !isSelectElement(element)) return [];
  return Object.values(element.options).flatMap(({ value }) => value);
}

/** The forms of each plural, without those for one exact number. */
function pluralsIn(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    const own = isPluralElement(element) ? [Object.keys(element.options).filter((form) => !form.startsWith('='))] : [];
    return [...own, ...pluralsIn(withinOf(element))];
  });
}

const sorted = (forms: readonly string[]) => [...new Set(forms)].toSorted().join();

/** As many as a page counts; what only larger numbers need, such as the Spanish form of a million, is not written. */
const counts = Array.from({ length: 1_000 }, (_none, count) => count);

it.each([
  ['in a branch of a plural', '{n, plural, one {# {deep}} other {#}}'],
  ['in a branch of a choice', '{kind, select, lawyer {x} other {a {deep}}}'],
  ['within a tag', '<b>{deep}</b>'],
  ['in a branch within a tag within a branch', '{n, plural, other {<b>{kind, select, other {{deep}}}</b>}}'],
])('an argument %s is one of the message', (_where, text) => {
  expect(argumentsOf(text)).toContain('deep:1');
});

/** Signs and arguments only. */
const sameInEachLanguage = ['call.receipt.talked.time', 'provider.kindIn'];
/** Words that a language writes as English does. */
const sameInOne: Readonly<Record<string, readonly string[]>> = {
  de: ['availability.offline'],
  fr: ['adminCalls.room.client', 'adminPayments.client', 'adminCatalogue.code'],
  pt: ['availability.offline'],
};

it('each folder is a language of the product, and English is written for every app', () => {
  expect(languages.filter((language) => !locales.some((locale) => locale === language))).toEqual([]);
  expect(apps).toEqual(expect.arrayContaining(['browser', 'web']));
});

it.each(written)('%s, in which an app is written, has the words that every app needs', (language) => {
  expect(foldersIn(language)).toContain('browser');
  expect(existsSync(join(here, language, 'last-words.ts'))).toBe(true);
});

describe.each(translated)('%s', (language) => {
  it('has every area and message that English has in the same app', async () => {
    for (const app of foldersIn(language)) {
      const [own, model] = await Promise.all([load(language, app), load('en', app)]);
      expect(own.areas.toSorted()).toEqual(model.areas.toSorted());
      expect(Object.keys(own.messages).toSorted()).toEqual(Object.keys(model.messages).toSorted());
    }
  });

  it('is well formed and has the same arguments as English', async () => {
    const messages = await all(language);
    const differing = Object.keys(messages).filter(
      (key) => argumentsOf(messages[key] ?? '').join() !== argumentsOf(english[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('is written, not left empty or the same as English by neglect', async () => {
    const messages = await all(language);
    const same = Object.keys(messages).filter((key) => messages[key] === english[key] || messages[key] === '');
    const allowed = [...sameInEachLanguage, ...(sameInOne[language] ?? [])];
    expect(same.filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

it.each(written)('%s has the plural forms that it needs, and no others', async (language) => {
  const rules = new Intl.PluralRules(language);
  const needed = sorted(['other', ...counts.map((count) => rules.select(count))]);
  const differing = Object.entries(await all(language)).filter(([, text]) =>
    pluralsIn(parse(text)).some((forms) => sorted(forms) !== needed),
  );
  expect(differing).toEqual([]);
});

describe('every message', () => {
  it('stands in one area of one app', async () => {
    const counts = await Promise.all(apps.map((app) => load('en', app)));
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(200);
  });

  it('carries a note of where it appears', () => {
    expect(keys.filter((key) => notesFor(key).length === 0)).toEqual([]);
  });
});

it('every note speaks of a message that exists', () => {
  const used = new Set(keys.flatMap(notesFor));
  expect(Object.keys(notes).filter((name) => !used.has(name))).toEqual([]);
});
