import { begin, finish } from '@sos/domain/notifications/delivery';
import { describe, expect, it } from 'vitest';
import { held, holds } from '../kernel/holds.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { harmOfCrashes } from '../testing/hold.ts';
import { notificationsScenario } from './scenario.ts';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

const rare = [
  'fault: crash_before',
  'fault: crash_after',
  'fault: lost',
  'fault: late',
  'fault: refused',
  'task: ran again',
  'task: ran again though done',
  'transaction: ran again',
];

describe('notifications', () => {
  it('reach everybody once in 500 runs, in which every rare state was reached', async () => {
    expect(await holds(notificationsScenario(), rare, 500)).toEqual(held);
  });

  it('reach everybody after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(notificationsScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(
      expect.arrayContaining([
        'recipients.find',
        'bell.ring',
        'deliveries.createIfAbsent',
        'deliveries.change',
        'addresses.find',
        'mail.send',
        'tasks.enqueue',
        'sessions.read',
      ]),
    );
  });
});

/** Each with one mistake. */
const wrong: Readonly<Record<string, MakeUseCases>> = {
  'takes a change for told that was not': (platform, world, use) => {
    const made = makeUseCases(platform, world, use);
    return { ...made, tell: (change) => made.tell(change).catch(() => undefined) };
  },
  'sends before it begins': (platform, world, use) => ({
    ...makeUseCases(platform, world, use),
    send: async ({ deliveryId }) => {
      const deliveries = use(platform.deliveries);
      const known = await deliveries.change(deliveryId, () => undefined);
      if (!known) return;
      const to = { address: 'a@example.com', verified: true };
      const recipient = await use(platform.recipients).find(known.recipientId);
      const letter = { id: deliveryId, notice: known, since: known.createdAt, to, code: null };
      if (recipient) await use(platform.sender).send({ ...letter, recipient });
      await deliveries.change(deliveryId, (delivery) => {
        const begun = begin(delivery, world.clock.now());
        return begun && finish(begun, begun.tries, { type: 'sent', at: world.clock.now() });
      });
    },
  }),
};

it.each(Object.entries(wrong))('what %s is found out within 100 seeds', async (_mistake, make) => {
  const { failing } = await runSeeds(notificationsScenario(make), { from: 1, count: 100 });
  expect(failing).toBeDefined();
});
