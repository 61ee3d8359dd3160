import { MOST_FAVOURITES } from '@sos/domain/favourites/favourites';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { aProfile } from '@sos/testing/a-profile';
import { expect, it } from 'vitest';
import { makeFindCard } from '../providers/find-card.ts';
import type { Prices } from '../providers/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryFavourites } from '../testing/memory-client-area.ts';
import { MemoryProfiles } from '../testing/memory-profiles.ts';
import { makeListFavourites } from './list-favourites.ts';
import { makeSaveFavourite } from './save-favourite.ts';

const ana: Actor = { uid: 'ana', role: 'client', isAdmin: false };
const prices: Prices = { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) };

function aDesk() {
  const profiles = new MemoryProfiles();
  const favourites = new MemoryFavourites();
  const clock = { now: () => 7 };
  const needs = { favourites, findCard: makeFindCard({ profiles, prices, clock }), clock };
  const show = (id: string, visible = true) =>
    profiles.add({ id, profile: aProfile({ displayName: `Name of ${id}`, visible }) });
  return {
    show,
    save: checkAnswers('saveFavourite', makeSaveFavourite(needs)),
    list: checkAnswers('listFavourites', makeListFavourites(needs)),
  };
}

it('saves whom everybody can see, once, and forgets them again', async () => {
  const desk = aDesk();
  desk.show('camille');
  await desk.save(ana, { providerId: 'camille', saved: true });
  await desk.save(ana, { providerId: 'camille', saved: true });
  const { providers } = await desk.list(ana, { currency: 'USD' });
  expect(providers).toMatchObject([{ id: 'camille', price: { currency: 'USD' } }]);
  await desk.save(ana, { providerId: 'camille', saved: false });
  expect(await desk.list(ana, { currency: 'EUR' })).toEqual({ providers: [], gone: [] });
});

it('says by name who cannot be seen any more', async () => {
  const desk = aDesk();
  desk.show('camille');
  await desk.save(ana, { providerId: 'camille', saved: true });
  desk.show('camille', false);
  expect(await desk.list(ana, { currency: 'EUR' })).toEqual({
    providers: [],
    gone: [{ id: 'camille', name: 'Name of camille' }],
  });
  await desk.save(ana, { providerId: 'camille', saved: false });
  expect((await desk.list(ana, { currency: 'EUR' })).gone).toEqual([]);
});

it('refuses one who is hidden as one who does not exist', async () => {
  const desk = aDesk();
  desk.show('hidden', false);
  for (const providerId of ['hidden', 'nobody']) {
    const saving = desk.save(ana, { providerId, saved: true });
    await expect(saving).rejects.toMatchObject({ kind: 'not_found', reason: 'not_found' });
  }
});

it('says when the list is full', async () => {
  const desk = aDesk();
  const ids = Array.from({ length: MOST_FAVOURITES + 1 }, (_, index) => `p${index}`);
  for (const id of ids) desk.show(id);
  for (const id of ids.slice(1)) await desk.save(ana, { providerId: id, saved: true });
  await expect(desk.save(ana, { providerId: 'p0', saved: true })).rejects.toMatchObject({ reason: 'favourites_full' });
  await desk.save(ana, { providerId: 'p1', saved: false });
  expect(await desk.save(ana, { providerId: 'p0', saved: true })).toEqual({ saved: true });
});
