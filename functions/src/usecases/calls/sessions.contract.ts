import { next } from '@sos/domain/calls/next';
import type { CallSession } from '@sos/domain/calls/session';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { dialDue } from '@sos/domain/testing/tell';
import { beforeEach, describe, expect, it } from 'vitest';
import { allPages } from '../testing/all-pages.ts';
import type { PageQuery } from '../shared/ports.ts';
import type { Sessions } from './ports.ts';

interface World {
  readonly sessions: Sessions;
  /** Puts a session there as a booking does. */
  readonly put: (session: CallSession) => Promise<void>;
}

const session = aSession();
const dial = (stored: CallSession) => next(stored, dialDue('client', 1, 240));

/** What every store of sessions does. `open` gives an empty one, for each test. */
export function sessionsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('a session', () => {
    it('comes back exactly as it was, and as undefined when there is none', async () => {
      const { session: dialled } = dial(session);
      await world.put(dialled);
      expect(await world.sessions.read(session.id)).toEqual(dialled);
      expect(await world.sessions.read('nobody')).toBeUndefined();
    });

    it('is recalled as it was seen when that suffices, and looked at again when it does not', async () => {
      const { session: dialled } = dial(session);
      await world.put(session);
      await world.sessions.read(session.id);
      await world.sessions.change(session.id, dial);
      expect(await world.sessions.recall(session.id, () => true)).toEqual(dialled);
      expect(await world.sessions.recall(session.id, () => false)).toEqual(dialled);
      expect(await world.sessions.recall('nobody', () => true)).toBeUndefined();
    });

    it('is written when an event changes it, and is not when it does not', async () => {
      await world.put(session);
      const changed = await world.sessions.change(session.id, dial);
      expect(changed).toMatchObject({ changed: true });
      expect(await world.sessions.read(session.id)).toEqual(changed?.session);
      expect(await world.sessions.change(session.id, dial)).toMatchObject({ changed: false, repeated: true });
      expect(await world.sessions.read(session.id)).toEqual(changed?.session);
    });

    it('hears the same event twenty times at once as one', async () => {
      await world.put(session);
      const at20 = Array.from({ length: 20 }, () => world.sessions.change(session.id, dial));
      expect((await Promise.all(at20)).filter((transition) => transition?.changed)).toHaveLength(1);
      expect((await world.sessions.read(session.id))?.client.attempts).toHaveLength(1);
    }, 30_000);

    it('that is not there is not changed', async () => {
      expect(await world.sessions.change('nobody', dial)).toBeUndefined();
    });
  });

  it('the list of unsettled sessions names those that are old enough, oldest first', async () => {
    const put = (id: string, differs: Partial<CallSession>) => world.put({ ...session, id, ...differs });
    const settlement = (status: CallSession['settlement']['status']) => ({ ...session.settlement, status });
    await put('older', { createdAt: BOOKED_AT - 2 });
    await put('young', { createdAt: BOOKED_AT });
    await put('due', { createdAt: BOOKED_AT - 1, status: 'failed', settlement: settlement('release_due') });
    await put('oldest', { createdAt: BOOKED_AT - 3 });
    await put('settled', { createdAt: BOOKED_AT - 4, status: 'completed', settlement: settlement('captured') });
    const list = (query: PageQuery) => world.sessions.unsettled(BOOKED_AT, query);
    expect(await list({ limit: 10, after: null })).toEqual({ ids: ['oldest', 'older', 'due'], next: null });
    expect(await list({ limit: 1, after: null })).toEqual({ ids: ['oldest'], next: 'oldest' });
    for (const limit of [1, 2, 3]) expect(await allPages(list, limit)).toEqual(['oldest', 'older', 'due']);
  });
}
