import type { KeptCard } from '@sos/domain/cards/kept-card';
import { describe, expect, it } from 'vitest';
import { RailRefusedError } from '../payments/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { MemoryCardRail, MemoryPayers } from '../testing/memory-cards.ts';
import { cardRailContract } from './card-rail.contract.ts';
import { makeKeepCards } from './keep-cards.ts';
import { makeListCards, makeRemoveCard } from './own-cards.ts';
import { payersContract } from './payers.contract.ts';

const ana: Actor = { uid: 'ana', role: 'client', isAdmin: false };
const eve: Actor = { ...ana, uid: 'eve' };
const NOW = Date.UTC(2026, 0, 5);
const card = (ending: string, expiresYear = 2027): KeptCard => ({
  id: `card-${ending}`,
  brand: ending === '4242' ? 'visa' : 'mastercard',
  ending,
  expiresYear,
  expiresMonth: 12,
});

function aDesk() {
  const payers = new MemoryPayers();
  const rail = new MemoryCardRail();
  const warned: string[] = [];
  const log = { info: () => undefined, warn: (text: string) => void warned.push(text), error: () => undefined };
  const needs = { payers, rail, log, clock: { now: () => NOW } };
  return {
    ...needs,
    warned,
    cards: makeKeepCards(needs),
    list: checkAnswers('listCards', makeListCards(needs)),
    remove: checkAnswers('removeCard', makeRemoveCard(needs)),
  };
}

describe('payers in memory', () => {
  payersContract(() => new MemoryPayers());
});
describe('a rail in memory', () => {
  cardRailContract(() => {
    const rail = new MemoryCardRail();
    return {
      rail,
      keep: async (id, ending) => rail.keep(id, card(ending)),
      remove: async (id) => void rail.customers.delete(id),
    };
  });
});

describe('the form of a client', () => {
  it('is opened for one customer, however often and at once they pay', async () => {
    const { cards, rail } = aDesk();
    const forms = await Promise.all([cards.open('ana'), cards.open('ana'), cards.open('eve')]);
    expect(forms.map((form) => form?.customerId)).toEqual(['cus_1', 'cus_1', 'cus_2']);
    expect((await cards.open('ana'))?.customerId).toBe('cus_1');
    expect(rail.customers.size).toBe(2);
  });

  it('is opened anew for a payment that was begun', async () => {
    const { cards } = aDesk();
    const first = await cards.open('ana');
    expect(await cards.again('cus_1')).not.toBe(first?.formSecret);
    expect(await cards.again('cus_9')).toBeUndefined();
  });

  it('serves a customer who was deleted at the rail by another', async () => {
    const { cards, rail, payers } = aDesk();
    await cards.open('ana');
    rail.customers.delete('cus_1');
    expect((await cards.open('ana'))?.customerId).toBe('cus_2');
    expect(rail.keys).toEqual(['payer:ana:1', 'payer:ana:2']);
    expect(await payers.of('ana')).toEqual({ customerId: 'cus_2', tryNumber: 2 });
  });

  it.each([
    ['refused', new RailRefusedError('request', { code: 'odd' }), 2],
    ['left open', new VendorUnavailableError('500', { certain: false }), 2],
    ['not reached', new VendorUnavailableError('429', { certain: true }), 1],
  ])('is none where the opening was %s, which stops nobody', async (_what, error, nextTry) => {
    const { cards, rail, warned } = aDesk();
    rail.fail = error;
    expect(await cards.open('ana')).toBeUndefined();
    expect(warned).toEqual(['cards_not_offered']);
    await cards.open('ana');
    expect(rail.keys.at(-1)).toBe(`payer:ana:${nextTry}`);
  });
});

describe('the cards of a client', () => {
  it('are none for whoever never paid, and whose customer is gone', async () => {
    const desk = aDesk();
    expect(await desk.list(ana, {})).toEqual({ cards: [] });
    await desk.cards.open('ana');
    desk.rail.customers.delete('cus_1');
    expect(await desk.list(ana, {})).toEqual({ cards: [] });
    expect(await desk.remove(ana, { cardId: 'card-4242' })).toEqual({ cards: [] });
  });

  it('are listed with what has expired, and removed by their owner alone', async () => {
    const desk = aDesk();
    for (const uid of ['ana', 'eve']) await desk.cards.open(uid);
    desk.rail.keep('cus_1', card('4242', 2025));
    desk.rail.keep('cus_1', card('4444'));
    const listed = await desk.list(ana, {});
    expect(listed.cards.map(({ ending, expired }) => [ending, expired])).toEqual([
      ['4444', false],
      ['4242', true],
    ]);
    expect(await desk.remove(eve, { cardId: 'card-4242' })).toEqual({ cards: [] });
    expect((await desk.list(ana, {})).cards).toHaveLength(2);
    expect((await desk.remove(ana, { cardId: 'card-4242' })).cards).toMatchObject([{ ending: '4444' }]);
  });

  it('are told as unreachable, not as none, while the rail is', async () => {
    const desk = aDesk();
    await desk.cards.open('ana');
    desk.rail.fail = new VendorUnavailableError('500', { certain: false });
    await expect(desk.list(ana, {})).rejects.toThrow(VendorUnavailableError);
  });
});
