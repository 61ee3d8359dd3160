import { beforeEach, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { AnAssistant, NOW } from '../testing/an-assistant.ts';
import { makeCreateDossier } from './manage-dossiers.ts';

const ID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const words = { title: 'Lease', country: 'TH', clientLocale: 'fr', need: 'Her deposit.' } as const;

let desk: AnAssistant;
beforeEach(() => void (desk = new AnAssistant()));
function create(uid: string, differs: { title?: string } = {}) {
  const handler = makeCreateDossier({ ...desk.kept.ports, clock: { now: () => NOW } });
  const held = checkAnswers('createDossier', handler);
  return held({ uid, role: 'lawyer', isAdmin: false }, { id: ID, ...words, ...differs });
}

it('makes a dossier once, and says so when it is asked again', async () => {
  expect(await create('ada')).toEqual({ id: ID });
  expect(await create('ada')).toEqual({ id: ID });
  expect(desk.kept.dossierMap.get(ID)).toMatchObject({ ownerId: 'ada', ...words });
});

it('says that other words under an id, or somebody else under it, made nothing', async () => {
  await create('ada');
  await expect(create('ada', { title: 'Visa' })).rejects.toMatchObject({ reason: 'changed' });
  const known = desk.kept.memberMap.get('ada');
  if (known) desk.kept.memberMap.set('eve', known);
  await expect(create('eve')).rejects.toMatchObject({ reason: 'not_found' });
  expect(desk.kept.dossierMap.get(ID)).toMatchObject({ ownerId: 'ada', ...words });
});
