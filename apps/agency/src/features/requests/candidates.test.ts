import { expect, it } from 'vitest';
import { aCall, aMember } from '../../testing/a-member.ts';
import { aRequest } from '../../testing/a-request.ts';
import { candidatesFor } from './candidates.ts';

const wanted = aRequest({
  fromProviderId: 'busy',
  kind: 'lawyer',
  country: 'TH',
  language: 'fr',
  speciality: 'police',
});
const fitting = { kind: 'lawyer', countries: ['TH', 'FR'], languages: ['fr', 'en'], specialities: ['police'] } as const;
const member = (id: string, given: object) => aMember({ id, displayName: id, ...fitting, ...given });

const ranked = (...members: readonly ReturnType<typeof aMember>[]) =>
  candidatesFor(wanted, members).map((one) => [one.member.id, one.fits, one.isFree]);

it('puts whoever fits and is free first, and leaves out whom the client wanted and every other kind', () => {
  expect(
    ranked(
      member('busy', {}),
      member('expat', { kind: 'expat' }),
      member('abroad', { countries: ['PT'] }),
      member('talks', { availability: 'busy', call: aCall() }),
      member('free', {}),
    ),
  ).toEqual([
    ['free', true, true],
    ['talks', true, false],
    ['abroad', false, true],
  ]);
});

it.each([
  ['another country', { countries: ['PT'] }],
  ['another language', { languages: ['de'] }],
  ['another speciality', { specialities: ['tax'] }],
])('knows that somebody with %s does not fit', (_what, given) => {
  expect(ranked(member('one', given))).toEqual([['one', false, true]]);
});

it('takes everybody of the kind where nothing more is asked for', () => {
  const any = aRequest({ fromProviderId: 'busy', country: null, language: null, speciality: null });
  expect(candidatesFor(any, [member('one', { countries: ['PT'] })]).map(({ fits }) => fits)).toEqual([true]);
});

it('does not call somebody free who is not shown', () => {
  expect(ranked(member('hidden', { isShown: false }))).toEqual([['hidden', true, false]]);
});
