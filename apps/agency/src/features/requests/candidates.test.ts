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
  candidatesFor(wanted, members).map((one) => [one.member.id, one.isFree, one.fits]);

it('begins with whoever would be asked first, then names the others, and leaves out whom the client wanted', () => {
  expect(
    ranked(
      member('busy', {}),
      member('expat', { kind: 'expat' }),
      member('hidden', { isShown: false }),
      member('talks', { availability: 'busy', call: aCall() }),
      member('abroad', { countries: ['PT'] }),
      member('best', {}),
    ),
  ).toEqual([
    ['best', true, true],
    ['abroad', true, false],
    ['talks', false, true],
  ]);
});

it.each([
  ['another country', { countries: ['PT'] }, true],
  ['another language', { languages: ['de'] }, false],
  ['another speciality', { specialities: ['tax'] }, true],
])('knows that somebody with %s does not fit', (_what, given, isFree) => {
  expect(ranked(member('one', given))).toEqual([['one', isFree, false]]);
});

it('takes everybody of the kind where nothing more is asked for', () => {
  const any = aRequest({ fromProviderId: 'busy', country: null, language: null, speciality: null });
  expect(candidatesFor(any, [member('one', { countries: ['PT'] })]).map(({ fits }) => fits)).toEqual([true]);
});
