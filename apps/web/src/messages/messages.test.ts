import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { notes } from './notes.ts';

type Messages = Readonly<Record<string, string>>;

const here = fileURLToPath(new URL('.', import.meta.url));
const areas = readdirSync(join(here, 'en')).map((file) => file.replace('.ts', ''));

async function load(locale: string): Promise<Messages> {
  const parts = areas.map((area) => import(join(here, locale, `${area}.ts`)) as Promise<{ messages: Messages }>);
  return Object.assign({}, ...(await Promise.all(parts)).map(({ messages }) => messages)) as Messages;
}

const english = await load('en');
const french = await load('fr');
const keys = Object.keys(english);

const code = readdirSync(join(here, '..'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('messages/') && !file.includes('.test.'))
  .map((file) => readFileSync(join(here, '..', file), 'utf8'))
  .join('\n');

/** Keys written out in the code, and families such as `call.now.${moment}` as patterns. */
const literals = new Set([...code.matchAll(/['"]([a-z]+(?:\.\w+)+)['"]/gi)].map(([, key]) => key));
const templates = [...code.matchAll(/`([a-z]+\.(?:[\w.]|\$\{[^}`]*\})*)`/gi)]
  .map(([, template = '']) => template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+'))
  .map((pattern) => new RegExp(`^${pattern}$`));

function notesFor(key: string): string[] {
  const exact = Object.hasOwn(notes, key) ? [key] : [];
  const families = Object.keys(notes).filter((name) => name.includes('*') && family(name).test(key));
  return exact.length > 0 ? exact : families;
}

function family(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', '\\.').replace('?*', '*').replace('*', '.+')}$`);
}

/** Names of the arguments and their kinds, in no order. */
function argumentsOf(text: string): string[] {
  return parse(text)
    .flatMap((element) => ('value' in element && element.type !== 0 ? [`${element.value}:${element.type}`] : []))
    .toSorted((a, b) => a.localeCompare(b));
}

describe('every message', () => {
  it('exists in both languages', () => {
    expect(Object.keys(french).toSorted()).toEqual(keys.toSorted());
    expect(keys.length).toBeGreaterThan(200);
  });

  it('is said somewhere', () => {
    const unused = keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)));
    expect(unused).toEqual([]);
  });

  it('is a well-formed message with the same arguments in both languages', () => {
    const differing = keys.filter(
      (key) => argumentsOf(english[key] ?? '').join() !== argumentsOf(french[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('is written, not left empty or the same by neglect', () => {
    const same = keys.filter((key) => english[key] === french[key]);
    expect(same.toSorted()).toEqual(['call.receipt.talked.time', 'provider.kindIn']);
  });

  it('carries a note of where it appears', () => {
    expect(keys.filter((key) => notesFor(key).length === 0)).toEqual([]);
  });

  it('keeps to the house style: no exclamation mark, no straight apostrophe', () => {
    const loud = keys.filter((key) => /[!']/.test(`${english[key]}${french[key]}`));
    expect(loud).toEqual([]);
  });
});

it('every note speaks of a message that exists', () => {
  const idle = Object.keys(notes).filter((name) => !keys.some((key) => notesFor(key).includes(name)));
  expect(idle).toEqual([]);
});

it('every key in the code exists', () => {
  const prefixes = new Set(keys.map((key) => key.split('.')[0]));
  const asked = [...code.matchAll(/\b(?:say|compose)\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => prefixes.has(key.split('.')[0]) && !keys.includes(key))).toEqual([]);
});
