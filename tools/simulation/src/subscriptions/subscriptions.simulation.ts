import type { Standing } from '@sos/domain/subscriptions/subscription';
import type { SubscriptionRail } from '@sos/functions/usecases/subscriptions/ports';
import { describe, expect, it } from 'vitest';
import { held, holds } from '../kernel/holds.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { comeThrough, harmOfCrashes } from '../testing/hold.ts';
import { subscriptionSources } from './awaits.ts';
import { makeUseCases, type MakeUseCases, type SubscriptionPorts } from './platform.ts';
import { subscriptionsScenario } from './scenario.ts';

const rare = [
  'fault: crash_before',
  'fault: crash_after',
  'fault: lost',
  'fault: late',
  'fault: refused',
  'page: filled in',
  'rail: past_due',
  'rail: ends',
  'rail: ended',
  'rail: renewed',
  'rail: given back',
  'rail: disputed',
  'call: reserved',
  'call: known',
  'call: used_up',
  'call: not_entitled',
  'call: given back',
  'transaction: ran again',
];

describe('subscriptions', () => {
  it('are known as the rail has them in 250 runs, in which every rare state was reached', async () => {
    expect(await holds(subscriptionsScenario(), rare, 250)).toEqual(held);
  });

  it('come through every await of their use cases', async () => {
    const walk = { sources: subscriptionSources, make: makeUseCases, play: subscriptionsScenario };
    const { expected, covered } = await comeThrough(walk, 200);
    expect(covered).toEqual(expected);
  });

  it('are known after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(subscriptionsScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(
      expect.arrayContaining(['rail.openCustomer', 'rail.openCheckout', 'rail.subscriptionsOf', 'quotas.reserve']),
    );
  });
});

const withRail =
  (alter: (rail: SubscriptionRail, ports: SubscriptionPorts) => Partial<SubscriptionRail>): MakeUseCases =>
  (ports) => {
    const { rail } = ports;
    const asked: SubscriptionRail = {
      openCustomer: (person) => rail.openCustomer(person),
      subscriptionsOf: (id) => rail.subscriptionsOf(id),
      openCheckout: (wish) => rail.openCheckout(wish),
      closeCheckout: (id) => rail.closeCheckout(id),
      portal: (id, page) => rail.portal(id, page),
      paidInvoicesOf: (id) => rail.paidInvoicesOf(id),
      paidInvoice: (id) => rail.paidInvoice(id),
      ...alter(rail, ports),
    };
    return makeUseCases({ ...ports, rail: asked });
  };

const quiet = (standing: Standing): Standing => ({ ...standing, askAfter: null });

/** Each with one mistake. */
const wrong: Readonly<Record<string, MakeUseCases>> = {
  'an earlier page that still serves': withRail(() => ({ closeCheckout: async () => undefined })),
  'no sweep': (ports) => ({ ...makeUseCases(ports), refresh: async () => 0 }),
  'nobody asked again after their word': (ports) => {
    const { subscriptions } = ports;
    return makeUseCases({
      ...ports,
      subscriptions: {
        read: (uid) => subscriptions.read(uid),
        dueBy: (now, query) => subscriptions.dueBy(now, query),
        change: (uid, make) =>
          subscriptions.change(uid, async (before) => {
            const after = await make(before);
            return after && { ...after, standing: quiet(after.standing) };
          }),
      },
    });
  },
  'what was learned written after what was learned later': (ports) => {
    const { subscriptions } = ports;
    return makeUseCases({
      ...ports,
      subscriptions: {
        read: (uid) => subscriptions.read(uid),
        dueBy: (now, query) => subscriptions.dueBy(now, query),
        change: async (uid, make) => {
          const after = await make(await subscriptions.read(uid));
          return subscriptions.change(uid, async () => after);
        },
      },
    });
  },
  'only the newest invoice looked at': withRail((rail) => ({
    paidInvoicesOf: async (id) => (await rail.paidInvoicesOf(id)).slice(0, 1),
  })),
  'a call counted at each try': (ports) => {
    const made = makeUseCases(ports);
    let tries = 0;
    const reserve = (uid: string, id: string) => made.calls.reserve(uid, `${id}-${ports.clock.now()}-${++tries}`);
    return { ...made, calls: { ...made.calls, reserve } };
  },
  'no call given back': (ports) => {
    const made = makeUseCases(ports);
    return { ...made, calls: { ...made.calls, giveBack: async () => undefined } };
  },
  'calls of an earlier period that count on': (ports) => {
    const { quotas } = ports;
    return makeUseCases({
      ...ports,
      quotas: {
        read: (uid) => quotas.read(uid),
        change: (uid, decide) => quotas.change(uid, decide),
        reserve: (uid, decide) =>
          quotas.reserve(uid, (current, quota) => {
            const kept = quota && current ? { ...quota, periodStart: current.periodStart } : quota;
            const made = decide(current, kept);
            return made.outcome === 'reserved' && quota
              ? { ...made, quota: { ...made.quota, periodStart: quota.periodStart } }
              : made;
          }),
      },
    });
  },
};

it.each(Object.entries(wrong))('what has %s is found out within 300 seeds', async (_mistake, make) => {
  const { failing } = await runSeeds(subscriptionsScenario(make), { from: 1, count: 300 });
  expect(failing).toBeDefined();
});
