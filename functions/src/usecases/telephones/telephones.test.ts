import { MOST_TELEPHONES } from '@sos/domain/telephones/saved-telephones';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryTelephones } from '../testing/memory-client-area.ts';
import { makeListTelephones, makeRemoveTelephone, makeRevealTelephone } from './own-telephones.ts';
import { makeSaveTelephone } from './save-telephone.ts';

const ana: Actor = { uid: 'ana', role: 'client', isAdmin: false };
const eve: Actor = { ...ana, uid: 'eve' };
const number = { phone: '+33612345678', country: 'FR' };

const TALKED = '+66812345645';

function aDesk() {
  const needs = {
    telephones: new MemoryTelephones(),
    phones: {
      check: async (phone: string) =>
        phone.startsWith('+33899') ? ({ refused: 'phone_premium' } as const) : { e164: phone },
    },
    numbers: { lineId: (e164: string) => `line-${e164}` },
    clock: { now: () => 7 },
    talked: { last: async (uid: string) => (uid === 'tom' ? { callId: 'call-1', e164: TALKED } : undefined) },
    countryOf: async (e164: string) => (e164 === TALKED ? 'TH' : undefined),
  };
  return {
    save: checkAnswers('saveTelephone', makeSaveTelephone(needs)),
    list: checkAnswers('listTelephones', makeListTelephones(needs)),
    remove: checkAnswers('removeTelephone', makeRemoveTelephone(needs)),
    reveal: checkAnswers('revealTelephone', makeRevealTelephone(needs)),
  };
}

it('keeps a telephone, which lists show by its last digits alone', async () => {
  const desk = aDesk();
  const saved = await desk.save(ana, { telephoneId: 't1', name: 'Mine', number });
  expect(saved).toEqual({ telephones: [{ id: 't1', name: 'Mine', country: 'FR', ending: '78' }] });
  expect(await desk.list(ana, {})).toEqual({ ...saved, recent: null });
  expect(await desk.list(eve, {})).toEqual({ telephones: [], recent: null });
});

it('repeated, or with the same number, adds nothing', async () => {
  const desk = aDesk();
  await desk.save(ana, { telephoneId: 't1', name: 'Mine', number });
  await desk.save(ana, { telephoneId: 't1', name: 'Mine', number });
  const { telephones } = await desk.save(ana, { telephoneId: 't2', name: 'Again', number });
  expect(telephones).toEqual([{ id: 't1', name: 'Again', country: 'FR', ending: '78' }]);
});

it('takes no other number under an id that has one', async () => {
  const desk = aDesk();
  const saved = await desk.save(ana, { telephoneId: 't1', name: 'Mine', number });
  const other = desk.save(ana, { telephoneId: 't1', name: 'New', number: { ...number, phone: '+33612345699' } });
  await expect(other).rejects.toMatchObject({ reason: 'changed' });
  expect(await desk.list(ana, {})).toMatchObject(saved);
});

it('names one anew, and nobody else’s', async () => {
  const desk = aDesk();
  await desk.save(ana, { telephoneId: 't1', name: 'Mine', number });
  expect(await desk.save(ana, { telephoneId: 't1', name: 'Work' })).toMatchObject({ telephones: [{ name: 'Work' }] });
  await expect(desk.save(eve, { telephoneId: 't1', name: 'Hers' })).rejects.toMatchObject({ reason: 'not_found' });
});

it('refuses what cannot be rung, and a sixth', async () => {
  const desk = aDesk();
  const premium = { ...number, phone: '+33899123456' };
  const saving = desk.save(ana, { telephoneId: 't0', name: '', number: premium });
  await expect(saving).rejects.toMatchObject({ reason: 'phone_premium' });
  for (let n = 1; n <= MOST_TELEPHONES; n++) {
    await desk.save(ana, { telephoneId: `t${n}`, name: '', number: { ...number, phone: `+3361234567${n}` } });
  }
  const sixth = desk.save(ana, { telephoneId: 't6', name: '', number });
  await expect(sixth).rejects.toMatchObject({ reason: 'telephones_full' });
});

it('one that is removed is gone, and its number is told to nobody but its owner', async () => {
  const desk = aDesk();
  await desk.save(ana, { telephoneId: 't1', name: 'Mine', number });
  expect(await desk.reveal(ana, { telephoneId: 't1' })).toEqual({ phone: number.phone });
  await expect(desk.reveal(eve, { telephoneId: 't1' })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await desk.remove(eve, { telephoneId: 't1' })).toEqual({ telephones: [] });
  expect(await desk.remove(ana, { telephoneId: 't1' })).toEqual({ telephones: [] });
  expect(await desk.remove(ana, { telephoneId: 't1' })).toEqual({ telephones: [] });
  await expect(desk.reveal(ana, { telephoneId: 't1' })).rejects.toMatchObject({ reason: 'not_found' });
});

it('offers the telephone of the last talk to its owner, until they keep it', async () => {
  const desk = aDesk();
  const tom: Actor = { ...ana, uid: 'tom' };
  const recent = { id: 'call-1', name: '', country: 'TH', ending: '45' };
  expect(await desk.list(tom, {})).toEqual({ telephones: [], recent });
  expect(await desk.reveal(tom, { telephoneId: 'call-1' })).toEqual({ phone: TALKED });
  await expect(desk.reveal(eve, { telephoneId: 'call-1' })).rejects.toMatchObject({ reason: 'not_found' });
  await desk.save(tom, { telephoneId: 't1', name: '', number: { phone: TALKED, country: 'TH' } });
  expect((await desk.list(tom, {})).recent).toBeNull();
});
