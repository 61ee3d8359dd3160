import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reasonSchema } from './audit.ts';
import type { CallableEntry } from './callable.ts';
import { callables } from './callables.ts';

const all: [string, CallableEntry][] = Object.entries(callables);
const ofAdmins = all.filter(([name]) => name.startsWith('admin'));
/** `Choose` is about the caller's own wishes and about nobody else. */
const looks = /^admin(?:(?:Choose|Get|List|Simulate)[A-Z]|Search)/;
const deeds = ofAdmins.filter(([name]) => !looks.test(name));

describe('the admins’ callables', () => {
  it('are theirs alone, and nothing else is', () => {
    const theirs = all.filter(([, { access }]) => access === 'admin');
    expect(theirs.map(([name]) => name)).toEqual(ofAdmins.map(([name]) => name));
    expect(ofAdmins.filter(([, { sensitive }]) => sensitive === false)).toEqual([]);
  });

  it.each(deeds)(
    '%s is a deed: after a sign-in of just now, with a reason, and told of another admin’s change',
    (_, entry) => {
      expect(entry.recent).toBe(true);
      expect(entry.input).toBeInstanceOf(z.ZodObject);
      const { shape } = entry.input as z.ZodObject;
      expect(shape['reason']).toBe(reasonSchema);
      expect(entry.refusals).toEqual(expect.arrayContaining(['sign_in_again', 'not_found', 'changed']));
    },
  );

  it('ask for no reason where nothing is done', () => {
    const shown = ofAdmins.filter(([name]) => looks.test(name));
    expect(shown.filter(([, { recent }]) => recent)).toEqual([]);
  });
});

it('a reason is a few words, and no novel', () => {
  const takes = (reason: string) => reasonSchema.safeParse(reason).success;
  expect(['ok.', 'x'.repeat(2000)].map(takes)).toEqual([true, true]);
  expect(['', '  a  ', 'x'.repeat(2001)].map(takes)).toEqual([false, false, false]);
});
