import { beforeEach, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { AnAssistant, NOW } from '../testing/an-assistant.ts';
import { makeCreateDossier, makeUpdateDossier } from './manage-dossiers.ts';
import { makeSaveSettings } from './own-usage.ts';

const ID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const words = { title: 'Lease', country: 'TH', clientLocale: 'fr', need: 'Her deposit.' } as const;

const ada = { uid: 'ada', role: 'lawyer', isAdmin: false };

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

it('makes none for whoever is erased meanwhile', async () => {
  const { dossiers, memberMap } = desk.kept;
  const change = dossiers.change.bind(dossiers);
  dossiers.change = async (...asked) => {
    const known = memberMap.get('ada');
    if (known) memberMap.set('ada', { ...known, name: '', entitlement: null });
    return change(...asked);
  };
  await expect(create('ada')).rejects.toMatchObject({ reason: 'not_entitled' });
  expect(desk.kept.dossierMap.has(ID)).toBe(false);
});

it('says that other words under an id, or somebody else under it, made nothing', async () => {
  await create('ada');
  await expect(create('ada', { title: 'Visa' })).rejects.toMatchObject({ reason: 'changed' });
  const known = desk.kept.memberMap.get('ada');
  if (known) desk.kept.memberMap.set('eve', known);
  await expect(create('eve')).rejects.toMatchObject({ reason: 'not_found' });
  expect(desk.kept.dossierMap.get(ID)).toMatchObject({ ownerId: 'ada', ...words });
});

it('says so when a dossier goes while it is changed, and when nobody is there to keep a wish of', async () => {
  const { ports } = desk.kept;
  const clock = { now: () => NOW };
  const known = desk.kept.dossierMap.get('d1');
  const stale = {
    ...ports.dossiers,
    read: async () => known && { ...known, id: ID },
    change: ports.dossiers.change.bind(ports.dossiers),
  };
  const update = checkAnswers('updateDossier', makeUpdateDossier({ ...ports, dossiers: stale, clock }));
  await expect(update(ada, { id: ID, ...words })).rejects.toMatchObject({ reason: 'not_found' });
  const save = checkAnswers('saveAssistantSettings', makeSaveSettings({ ...ports, clock }));
  const settings = { masksPersonalData: false, locale: 'fr' } as const;
  await save(ada, settings);
  expect(desk.kept.memberMap.get('ada')?.settings).toEqual(settings);
  await expect(save({ ...ada, uid: 'eve' }, settings)).rejects.toMatchObject({ reason: 'not_allowed' });
});
