import { beforeEach, expect, it } from 'vitest';
import { type CardRail, CustomerGoneError } from './ports.ts';

export interface CardWorld {
  readonly rail: CardRail;
  /** A client pays with a card of these last digits, and lets the rail keep it; then its id at the rail. */
  readonly keep: (customerId: string, ending: '4242' | '4444') => Promise<void>;
  /** Somebody deletes the customer in the rail's dashboard. */
  readonly remove: (customerId: string) => Promise<void>;
}

/** What every rail that keeps cards does. `open` gives one that keeps none, for each test. */
export function cardRailContract(open: () => CardWorld): void {
  let world: CardWorld;
  beforeEach(() => void (world = open()));
  const customer = (uid: string) => world.rail.openCustomer({ uid, key: `payer:${uid}:1` });

  it('a customer is opened once under its key', async () => {
    expect(await customer('ana')).toBe(await customer('ana'));
    expect(await customer('eve')).not.toBe(await customer('ana'));
  });

  it('cards are kept for their customer alone, each once, the newest first', async () => {
    const [ana, eve] = [await customer('ana'), await customer('eve')];
    expect(await world.rail.cardsOf(ana)).toEqual([]);
    await world.keep(ana, '4242');
    await world.keep(ana, '4444');
    await world.keep(ana, '4242');
    const cards = await world.rail.cardsOf(ana);
    expect(cards.map(({ ending, brand }) => [brand, ending])).toEqual([
      ['visa', '4242'],
      ['mastercard', '4444'],
    ]);
    expect(cards.every(({ expiresMonth }) => expiresMonth >= 1 && expiresMonth <= 12)).toBe(true);
    expect(await world.rail.cardsOf(eve)).toEqual([]);
  });

  it('a card is forgotten however often it was kept and is asked for, and by its own customer alone', async () => {
    const [ana, eve] = [await customer('ana'), await customer('eve')];
    await world.keep(ana, '4242');
    await world.keep(ana, '4242');
    const [{ id } = { id: '' }] = await world.rail.cardsOf(ana);
    await world.rail.forget(eve, id);
    expect(await world.rail.cardsOf(ana)).toHaveLength(1);
    for (const _time of [1, 2]) await world.rail.forget(ana, id);
    expect(await world.rail.cardsOf(ana)).toEqual([]);
  });

  it('a form is opened anew each time, and for nobody whom the rail does not know', async () => {
    const ana = await customer('ana');
    expect(await world.rail.openForm(ana)).not.toBe(await world.rail.openForm(ana));
    await world.remove(ana);
    await expect(world.rail.openForm(ana)).rejects.toThrow(CustomerGoneError);
    await expect(world.rail.cardsOf(ana)).rejects.toThrow(CustomerGoneError);
  });
}
