import { describe, expect, it } from 'vitest';
import { anAddedProgramme } from '../testing/an-added-programme.ts';
import { lostProgrammes } from './added-problems.ts';
import { addedTextIn } from './added-programme.ts';
import { planProblems } from './plan-problems.ts';
import { defaultPlan, type Plan, type ProgrammeRule } from './programme.ts';

const withAdded = (...differs: readonly Parameters<typeof anAddedProgramme>[0][]): Plan => ({
  ...defaultPlan,
  added: differs.map((each) => anAddedProgramme(each)),
});
const [call] = anAddedProgramme().rules;
const ruled = (differs: Partial<ProgrammeRule>) => (call ? [{ ...call, ...differs }] : []);
const text = { name: 'A', text: 'B', place: 'C' };

describe('a programme that an admin adds', () => {
  it('is sound with a name, English words and a rule, and as a draft without the rule', () => {
    expect(planProblems(withAdded({}))).toEqual([]);
    expect(planProblems(withAdded({ state: 'draft', rules: [] }))).toEqual([]);
    expect(
      planProblems(withAdded({ texts: { en: text, fr: text }, recruits: ['partner'], asksAudience: true })),
    ).toEqual([]);
    expect(planProblems(withAdded({ games: ['month', 'raise'] }))).toEqual([]);
  });

  it('may speak at such length, and leave a language out', () => {
    const longest = { name: 'x'.repeat(60), text: 'x'.repeat(600), place: 'x'.repeat(120) };
    expect(planProblems(withAdded({ texts: { en: longest, fr: undefined } }))).toEqual([]);
  });

  it.each([
    ['Ambassador.id', { id: 'Ambassador' }],
    ['ab.id', { id: 'ab' }],
    ['ambassador_x.id', { id: 'ambassador_x' }],
    ['group-admin.id', { id: 'group-admin' }],
    ['lawyer.id', { id: 'lawyer' }],
    ['expat.id', { id: 'expat' }],
    ['ambassador.texts.en', { texts: { fr: text } }],
    ['ambassador.texts.en.name', { texts: { en: { ...text, name: '' } } }],
    ['ambassador.texts.fr.text', { texts: { en: text, fr: { ...text, text: 'x'.repeat(601) } } }],
    ['ambassador.games', { games: ['raise'] }],
    ['ambassador.texts.en.place', { texts: { en: { ...text, place: ' ' } } }],
    ['ambassador.event', { rules: [] }],
    ['ambassador.client_call.amount', { rules: ruled({ amount: { fixed: 0, percent: null } }) }],
    ['ambassador.provider_call.programme', { rules: ruled({ event: 'provider_call' }) }],
    [
      'ambassador.client_call_level_1.programme',
      { rules: ruled({ event: 'client_call_level_1' }), recruits: ['expat'] },
    ],
    ['ambassador.codeDiscount', { codeDiscount: 51 }],
    ['ambassador.hours', { hold: { validateAfterHours: -1, releaseAfterHours: 0, leastSeconds: 120 } }],
    ['ambassador.leastSeconds', { hold: { validateAfterHours: 1, releaseAfterHours: 0, leastSeconds: 59 } }],
  ] as const)('is refused for %s', (problem, differs) => {
    expect(planProblems(withAdded(differs))).toEqual([problem]);
  });

  it('may pay for those whom it recruits', () => {
    expect(planProblems(withAdded({ rules: ruled({ event: 'client_call_level_1' }), recruits: ['partner'] }))).toEqual(
      [],
    );
    expect(planProblems(withAdded({ rules: ruled({ event: 'provider_call' }), recruits: ['expat'] }))).toEqual([]);
  });

  it('has a name of its own, and is one of a number that somebody can look through', () => {
    expect(planProblems(withAdded({}, {}))).toEqual(['added.id']);
    const many = Array.from({ length: 21 }, (_, index) => ({ id: `ambassador-${index}` }));
    expect([planProblems(withAdded(...many)), planProblems(withAdded(...many.slice(1)))]).toEqual([['added'], []]);
  });

  it('stays once people may take part in it', () => {
    const before = withAdded(
      { id: 'was-open' },
      { id: 'was-closed', state: 'closed' },
      { id: 'was-draft', state: 'draft' },
    );
    expect(lostProgrammes(before, defaultPlan)).toEqual(['was-open.state', 'was-closed.state']);
    const after = withAdded({ id: 'was-open', state: 'closed' }, { id: 'was-closed', state: 'draft' });
    expect(lostProgrammes(before, after)).toEqual(['was-closed.state']);
  });

  it('speaks English where nobody has written another language', () => {
    const { texts } = anAddedProgramme({ texts: { en: text, fr: { ...text, name: 'Nom' } } });
    expect([addedTextIn(texts, 'fr').name, addedTextIn(texts, 'ar').name]).toEqual(['Nom', 'A']);
    expect(addedTextIn({}, 'fr')).toEqual({ name: '', text: '', place: '' });
  });
});
