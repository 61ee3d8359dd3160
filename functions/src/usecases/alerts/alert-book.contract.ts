import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeAcknowledgeAlert } from './acknowledge-alert.ts';
import { makeListAlerts } from './list-alerts.ts';
import type { AlertBook } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'Looked into.';

interface World {
  readonly book: AlertBook;
  readonly raise: (key: string, at: number) => Promise<void>;
  /** The ids of the trail's entries. */
  readonly trail: () => Promise<readonly string[]>;
}

/** What every book of alerts does, as admins see it. `open` gives an empty one, for each test. */
export function alertBookContract(open: () => World): void {
  describe('an alert', () => {
    let world: World;
    beforeEach(async () => {
      world = open();
      await world.raise('one', AT);
      await world.raise('two', AT + 1);
    });
    const list = (state: 'open' | 'all') => checkAnswers('adminListAlerts', makeListAlerts(world))(irma, { state });
    const acknowledge = (alertId: string, uid = 'irma') => {
      const deed = makeAcknowledgeAlert({ book: world.book, clock: { now: () => AT + 9 } });
      return checkAnswers('adminAcknowledgeAlert', deed)({ ...irma, uid }, { alertId, reason });
    };

    it('is listed with what is known of it, the newest first', async () => {
      const { alerts, nextCursor } = await list('open');
      expect(alerts.map(({ key }) => key)).toEqual(['two', 'one']);
      expect(alerts[0]).toMatchObject({ kind: 'hold_lost', raisedAt: AT + 1, acknowledgedAt: null });
      expect(alerts[0]?.detail).toEqual(
        expect.arrayContaining([
          { name: 'key', value: 'two' },
          { name: 'count', value: '3' },
        ]),
      );
      expect(nextCursor).toBeNull();
      await expect(makeListAlerts(world)(irma, { state: 'open', cursor: 'x' })).rejects.toThrow('invalid_input');
    });

    it('that an admin has seen to is no longer open, and it is written down', async () => {
      await acknowledge('hold_lost_two');
      expect((await list('open')).alerts.map(({ key }) => key)).toEqual(['one']);
      expect((await list('all')).alerts[0]).toMatchObject({ acknowledgedAt: AT + 9, acknowledgedBy: 'irma' });
      expect(await world.trail()).toEqual([`alert-hold_lost_two-${AT + 1}`]);
    });

    it('is seen to by one of two admins, and the other is told', async () => {
      const both = await Promise.allSettled([acknowledge('hold_lost_one'), acknowledge('hold_lost_one', 'hans')]);
      const [lost] = both.filter((each) => each.status === 'rejected');
      expect(lost?.reason).toMatchObject({ reason: 'changed' });
      expect(await world.trail()).toHaveLength(1);
    });

    it('is found by its name, open or not', async () => {
      await acknowledge('hold_lost_two');
      const only = async (id: string) => (await makeListAlerts(world)(irma, { state: 'open', id })).alerts;
      expect((await only('hold_lost_two')).map(({ key, times }) => [key, times])).toEqual([['two', 1]]);
      expect(await only('hold_lost_three')).toEqual([]);
    });

    it('that nobody raised is none', async () => {
      await expect(acknowledge('hold_lost_three')).rejects.toMatchObject({ reason: 'not_found' });
    });
  });
}
