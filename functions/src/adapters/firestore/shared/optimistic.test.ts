import { expect, it } from 'vitest';
import { localFirestore } from '../testing/local-firestore.ts';
import { db } from './db.ts';
import { ConditionalWrites } from './optimistic.ts';

localFirestore();

const colours = () => db().collection('colours');
const setColour = (value: string) => [{ path: ['colour'], value }];

it('what was decided on must still be as it was, even when a query finds it newer before it is written', async () => {
  const ref = colours().doc('a');
  await ref.set({ colour: 'red' });
  const writes = new ConditionalWrites();
  await writes.read(ref);
  await ref.set({ colour: 'green' });
  await writes.find(colours());
  writes.update(ref, setColour('blue'));
  expect(await writes.commit()).toBeUndefined();
  expect((await ref.get()).get('colour')).toBe('green');
});

it('the same holds for what was known before, and what nobody touched is written', async () => {
  const ref = colours().doc('b');
  await ref.set({ colour: 'red' });
  const known = await ref.get();
  await ref.set({ colour: 'green' });
  const late = new ConditionalWrites([known]);
  await late.find(colours());
  late.update(ref, setColour('blue'));
  expect(await late.commit()).toBeUndefined();
  const timely = new ConditionalWrites([await ref.get()]);
  timely.update(ref, setColour('blue'));
  expect(await timely.commit()).toBeDefined();
  expect((await ref.get()).get('colour')).toBe('blue');
});
