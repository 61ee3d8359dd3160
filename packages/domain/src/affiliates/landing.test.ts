import { describe, expect, it } from 'vitest';
import { builtInRoles } from '../accounts/affiliates.ts';
import { locales } from '../shared/locale.ts';
import { landingPath, programmeAt, registerSlugs } from './landing.ts';

const all = locales.flatMap((locale) => builtInRoles.map((role) => [landingPath(locale, role), role] as const));

describe('the addresses of registration', () => {
  it('are in the language of the page', () => {
    expect(landingPath('fr', 'chatter')).toBe('/fr/chatter/inscription');
    expect(new Set(all.map(([path]) => path)).size).toBe(all.length);
  });

  it.each(all)('%s leads to one programme, in letters that every keyboard has', (path, role) => {
    expect(path).toMatch(/^\/[a-z]{2}\/[a-z-]+\/[a-z-]+$/);
    const [, , programme = '', register = ''] = path.split('/');
    expect(programmeAt(programme, register)).toBe(role);
  });

  it('end with the word for registering in each language', () => {
    expect(registerSlugs.map((slug) => programmeAt('chatter', slug))).toEqual(locales.map(() => 'chatter'));
    expect(new Set(registerSlugs).size).toBe(locales.length);
  });

  it.each([
    ['chatter', 'nowhere'],
    ['lawyer', 'inscription'],
    ['toString', 'tasjil'],
  ])('%s/%s is none of them', (programme, register) => {
    expect(programmeAt(programme, register)).toBeUndefined();
  });
});
