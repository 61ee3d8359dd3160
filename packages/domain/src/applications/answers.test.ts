import { describe, expect, it } from 'vitest';
import { someAnswers, someFiles } from '../testing/an-application.ts';
import { type Answers, askedOf, leakingTexts, missingIn, noAnswers, noFiles } from './answers.ts';

const whole = { kind: 'lawyer', answers: someAnswers(), files: someFiles, hasTelephone: true } as const;

describe('what is asked for', () => {
  it('is a bar of lawyers, and the countries lived in of expats', () => {
    expect(askedOf('lawyer', 'FR')).toEqual(expect.arrayContaining(['barAuthority', 'barNumber', 'admission']));
    expect(askedOf('lawyer', 'FR')).not.toContain('countriesLived');
    expect(askedOf('expat', 'FR')).toContain('countriesLived');
    expect(askedOf('expat', 'FR')).not.toContain('admission');
  });

  it('is all missing at first, and nothing in the end', () => {
    const nothing = { answers: noAnswers, files: noFiles, hasTelephone: false };
    for (const kind of ['lawyer', 'expat'] as const)
      expect(missingIn({ kind, ...nothing })).toEqual(askedOf(kind, null));
    expect(missingIn(whole)).toEqual([]);
    const expat = someAnswers({ barAuthority: '', barNumber: '', countriesLived: ['TH'] });
    expect(missingIn({ ...whole, kind: 'expat', answers: expat, files: { ...someFiles, admission: null } })).toEqual(
      [],
    );
  });

  it.each([
    [{ headline: '   law   ' }, 'headline'],
    [{ bio: 'I help.' }, 'bio'],
    [{ payoutCountry: 'AF' }, 'payoutCountry'],
    [{ payoutCountry: 'KE' }, 'paypalEmail'],
    [{ years: null }, 'years'],
    [{ specialities: [] }, 'specialities'],
  ])('is missing when it says too little: %o', (differs, missing) => {
    expect(missingIn({ ...whole, answers: someAnswers(differs) })).toEqual([missing]);
  });

  it('is not missing when the years are none', () => {
    expect(missingIn({ ...whole, answers: someAnswers({ years: 0 }) })).toEqual([]);
  });
});

it('names the public texts that lead past us', () => {
  const leaks = (part: Partial<Answers>, other: { kind?: 'expat'; displayName?: string } = {}) =>
    leakingTexts({ kind: 'lawyer', displayName: 'Ana Lima', answers: someAnswers(part), ...other });
  expect(leaks({})).toEqual([]);
  expect(leaks({ bio: 'WhatsApp me' })).toEqual(['bio']);
  expect(leaks({ barNumber: '06 12 34 56 78' })).toEqual([]);
  expect(leaks({}, { displayName: 'Ana @analima' })).toEqual(['displayName']);
  expect(leaks({ barAuthority: 'Paris, ana@example.com' })).toEqual(['barAuthority']);
  expect(leaks({ barAuthority: 'Paris, ana@example.com' }, { kind: 'expat' })).toEqual([]);
});
