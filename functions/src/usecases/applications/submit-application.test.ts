import { someAnswers } from '@sos/domain/testing/an-application';
import { expect, it } from 'vitest';
import { ana, anApplicantsDesk, complete } from '../testing/an-applicants-desk.ts';

it.each([
  ['expat', ['TH', 'LA']],
  ['lawyer', []],
] as const)('an application as %s brings into the profile where they have lived: %o', async (role, lived) => {
  const desk = anApplicantsDesk();
  const { memory, save, submit } = desk;
  const user = memory.users.get('ana');
  if (user) memory.users.set('ana', { ...user, role });
  const revision = await complete(desk);
  const saved = await save(ana, { revision, answers: someAnswers({ countriesLived: ['TH', 'LA'] }) });
  await submit(ana, { revision: saved.revision });
  expect(memory.profiles.get('ana')).toMatchObject({ kind: role, countriesLived: lived });
});
