import { beforeEach, expect, it } from 'vitest';
import type { Telephones } from './ports.ts';

const NUMBER = '+33612345678';
const telephone = (id: string, e164 = NUMBER) => ({
  id,
  name: id,
  country: 'FR',
  ending: e164.slice(-2),
  lineId: `line-${e164}`,
  addedAt: 1,
  e164,
});

/** What every store of telephones does. `open` gives an empty one, for each test. */
export function telephonesContract(open: () => Telephones): void {
  let telephones: Telephones;
  beforeEach(() => void (telephones = open()));
  const add = (uid: string, id: string, e164 = NUMBER) =>
    telephones.change(uid, (list) => [...list, telephone(id, e164)]);

  it('each person has their own, which lists show without the number', async () => {
    const { e164: _number, ...shown } = telephone('mine');
    expect(await add('ana', 'mine')).toEqual([shown]);
    expect(await telephones.of('ana')).toEqual([shown]);
    expect(await telephones.of('eve')).toEqual([]);
  });

  it('a number is revealed to its owner alone', async () => {
    await add('ana', 'mine');
    expect(await telephones.reveal('ana', 'mine')).toBe(NUMBER);
    expect(await telephones.reveal('eve', 'mine')).toBeUndefined();
    expect(await telephones.reveal('ana', 'other')).toBeUndefined();
  });

  it('another name leaves the number as it is', async () => {
    await add('ana', 'mine');
    await telephones.change('ana', (list) => list.map((each) => ({ ...each, name: 'Work' })));
    expect(await telephones.of('ana')).toMatchObject([{ name: 'Work' }]);
    expect(await telephones.reveal('ana', 'mine')).toBe(NUMBER);
  });

  it('one that is taken out is gone, and the others stay', async () => {
    await add('ana', 'mine');
    await add('ana', 'work', '+33612345679');
    await telephones.change('ana', (list) => list.filter(({ id }) => id !== 'mine'));
    expect(await telephones.reveal('ana', 'mine')).toBeUndefined();
    expect(await telephones.reveal('ana', 'work')).toBe('+33612345679');
  });

  it('two changes at once are both kept', async () => {
    await Promise.all([add('ana', 'mine'), add('ana', 'work', '+33612345679')]);
    expect(await telephones.of('ana')).toHaveLength(2);
  });
}
