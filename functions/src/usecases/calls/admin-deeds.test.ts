import { describe, expect, it } from 'vitest';
import {
  aCallCenter,
  booking,
  type CallCenter,
  client,
  hangUpBoth,
  queued,
  SESSION,
  settle,
  untilClientWaits,
  untilTalking,
} from '../testing/call-center.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';

const irma: Actor = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'Nobody can hear the other.';

function deedsOf(center: CallCenter) {
  const cancel = checkAnswers('adminCancelCall', center.adminCancelCall);
  const force = checkAnswers('adminForceSettle', center.adminForceSettle);
  const free = checkAnswers('adminFreeProvider', center.adminFreeProvider);
  return {
    cancel: () => cancel(irma, { sessionId: SESSION, reason }),
    force: (money: 'capture' | 'release') => force(irma, { sessionId: SESSION, money, reason }),
    free: () => free(irma, { sessionId: SESSION, reason }),
  };
}
const trail = (center: CallCenter) => center.memory.trail.list();

describe('an admin who cancels a call', () => {
  it('does so before it begins, in their own name and with their reason', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    expect(await deedsOf(center).cancel()).toEqual({ status: 'cancelled' });
    expect(center.session()).toMatchObject({ endReason: 'by_admin', settlement: { status: 'release_due' } });
    expect(trail(center)).toEqual([
      {
        id: `adminCancelCall-${SESSION}`,
        adminId: 'irma',
        action: 'adminCancelCall',
        subjectKind: 'call',
        subjectId: SESSION,
        before: { status: 'scheduled', money: 'none' },
        after: { status: 'cancelled', money: 'release_due' },
        reason,
        at: center.memory.now,
        undoes: null,
      },
    ]);
  });

  it('is written down once, however often the answer is lost', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await deedsOf(center).cancel();
    expect(await deedsOf(center).cancel()).toEqual({ status: 'cancelled' });
    expect(trail(center)).toHaveLength(1);
  });

  it('is refused once it rings, and told of none that is not there', async () => {
    const center = aCallCenter();
    await expect(deedsOf(center).cancel()).rejects.toMatchObject({ reason: 'not_found' });
    await untilClientWaits(center);
    await expect(deedsOf(center).cancel()).rejects.toMatchObject({ reason: 'call_already_started' });
    expect(trail(center)).toEqual([]);
  });
});

describe('an admin who forces the end of a call', () => {
  it('gives the money back once: the settlement releases what is held', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    expect(await deedsOf(center).force('release')).toEqual({ status: 'failed', money: 'release_due' });
    await settle(center);
    expect(center.session()?.settlement.status).toBe('released');
    expect(center.payments.byId.get(SESSION)?.status).toBe('released');
    expect(trail(center).map(({ action, after }) => [action, after])).toEqual([
      ['adminForceSettle', { status: 'failed', money: 'release_due' }],
    ]);
  });

  it('takes the money only for a talk that is charged', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(30);
    await expect(deedsOf(center).force('capture')).rejects.toMatchObject({ reason: 'call_not_billed' });
    expect(trail(center)).toEqual([]);
    center.wait(60);
    expect(await deedsOf(center).force('capture')).toEqual({ status: 'completed', money: 'capture_due' });
    await settle(center);
    expect(center.session()?.settlement.status).toBe('captured');
  });

  it('may repeat it, which asks for the money again and writes nothing down', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await deedsOf(center).force('release');
    center.tasks.waiting.clear();
    expect(await deedsOf(center).force('release')).toEqual({ status: 'failed', money: 'release_due' });
    expect(queued(center, 'settleCallTask')).toHaveLength(1);
    expect(trail(center)).toHaveLength(1);
  });

  it('tells the second of two who decide otherwise', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(90);
    const both = await Promise.allSettled([deedsOf(center).force('release'), deedsOf(center).force('capture')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'changed' } });
    expect(trail(center)).toHaveLength(1);
  });
});

describe('an admin who moves the money of a call that is over', () => {
  async function over(rail: 'captured' | 'canceled' | 'open') {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(61);
    await hangUpBoth(center);
    if (rail !== 'captured') center.rail.add('pi_1', rail);
    await settle(center);
    center.tasks.waiting.clear();
    center.wait(3600);
    return { center, ...deedsOf(center) };
  }

  it('gives back what was charged, once, and the call says so', async () => {
    const { center, force } = await over('captured');
    expect(await force('release')).toEqual({ status: 'completed', money: 'release_due' });
    expect(await force('release')).toEqual({ status: 'completed', money: 'release_due' });
    expect(center.session()).toMatchObject({ settlement: { billableSeconds: 61 } });
    await settle(center);
    await settle(center);
    expect(center.session()).toMatchObject({ isPaid: false, settlement: { status: 'refunded' } });
    expect(center.payments.byId.get(SESSION)).toMatchObject({ status: 'refunded', refunded: 4900 });
    expect(center.rail.intents.get('pi_1')).toMatchObject({ refunds: 1 });
    expect(trail(center)).toMatchObject([{ before: { money: 'captured' }, after: { money: 'release_due' }, reason }]);
    await expect(force('capture')).rejects.toMatchObject({ reason: 'changed' });
  });

  it('tries once more what could not be collected, under a key of its own, as often as an admin says so', async () => {
    const { center, force } = await over('open');
    expect(await force('capture')).toEqual({ status: 'completed', money: 'capture_due' });
    await settle(center);
    expect(center.session()).toMatchObject({ settlement: { status: 'uncollected' } });
    center.rail.add('pi_1', 'authorized');
    center.wait(60);
    await settle(center);
    expect(center.session()).toMatchObject({ isPaid: false, settlement: { status: 'uncollected' } });
    center.tasks.waiting.clear();
    await force('capture');
    await settle(center);
    expect(center.session()).toMatchObject({ isPaid: true, settlement: { status: 'captured' } });
    expect(center.payments.byId.get(SESSION)).toMatchObject({ status: 'captured', captured: 4900 });
    expect(center.rail.log.filter((line) => line.startsWith('capture')).at(-1)).toContain(`:${center.memory.now}`);
    expect(trail(center)).toHaveLength(2);
  });

  it('asks for nothing that the rail has let go, whatever an admin says', async () => {
    const { center, force } = await over('canceled');
    const asked = center.rail.asked.length;
    await force('capture');
    await settle(center);
    expect(center.session()).toMatchObject({ isPaid: false, settlement: { status: 'uncollected' } });
    expect(center.rail.asked).toHaveLength(asked);
  });

  it('leaves what was given up with the platform', async () => {
    const { center, force } = await over('canceled');
    await center.till.writeOffPayment(irma, { paymentId: SESSION, reason });
    center.rail.add('pi_1', 'authorized');
    await force('capture');
    await settle(center);
    expect(center.session()).toMatchObject({ settlement: { status: 'uncollected' } });
    expect(center.payments.byId.get(SESSION)).toMatchObject({ status: 'uncollected', captured: 0 });
  });
});

describe('an admin who frees a provider', () => {
  it('does so after the call, with an entry in the trail, and once', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await deedsOf(center).cancel();
    expect(await deedsOf(center).free()).toEqual({ freed: true });
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('available');
    expect(await deedsOf(center).free()).toEqual({ freed: false });
    expect(trail(center).map(({ action, before, after }) => [action, before, after])).toEqual([
      ['adminCancelCall', expect.anything(), expect.anything()],
      ['adminFreeProvider', 'busy', 'free'],
    ]);
  });

  it('never during a call', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await expect(deedsOf(center).free()).rejects.toMatchObject({ reason: 'call_open' });
    expect(center.memory.profiles.get('provider-uid')?.busyWith).toBe(SESSION);
  });
});
