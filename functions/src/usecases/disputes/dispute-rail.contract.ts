import { beforeEach, describe, expect, it } from 'vitest';
import { RailRefusedError } from '../payments/ports.ts';
import type { DisputeRail } from './ports.ts';

interface World {
  readonly rail: DisputeRail;
  /** Has a client dispute a payment of ours; resolves to the dispute's id. */
  readonly open: () => Promise<string>;
  readonly end: (id: string, phase: 'won' | 'lost') => Promise<void>;
}

const paper = new TextEncoder().encode('%PDF-1.7 evidence');
const evidence = { productDescription: 'A call', serviceDate: '2026-01-05', activityLog: 'rang', explanation: 'why' };

/** What every rail does with disputes. */
export function disputeRailContract(start: () => Promise<World>): void {
  describe('a dispute at the rail', () => {
    let world: World;
    beforeEach(async () => {
      world = await start();
    });
    const answer = (key: string) => ({ evidence, paper, key });

    it('has taken the money, and waits for an answer until its deadline', async () => {
      const id = await world.open();
      const { bookingId, railPaymentId, dispute } = await world.rail.read(id);
      expect([bookingId, railPaymentId]).toEqual(['booking-1', expect.any(String)]);
      expect(dispute).toMatchObject({
        id,
        phase: 'needs_response',
        kind: 'chargeback',
        withdrawn: 4900,
        submissions: 0,
      });
      expect(dispute.dueBy).toBeGreaterThan(dispute.openedAt);
    });

    it('is answered once under a key, and not again under the next', async () => {
      const id = await world.open();
      const first = await world.rail.submit(id, answer('submit:1'));
      expect(first.dispute).toMatchObject({ phase: 'under_review', submissions: 1 });
      expect((await world.rail.submit(id, answer('submit:1'))).dispute.submissions).toBe(1);
      await expect(world.rail.submit(id, answer('submit:2'))).rejects.toThrow(RailRefusedError);
    });

    it('that is won gives all back, and that is lost gives nothing back', async () => {
      const id = await world.open();
      await world.end(id, 'won');
      expect((await world.rail.read(id)).dispute).toMatchObject({ phase: 'won', withdrawn: 0, fee: 0 });
    });

    it('that is accepted is lost', async () => {
      const id = await world.open();
      expect((await world.rail.accept(id, 'accept:1')).dispute).toMatchObject({ phase: 'lost', withdrawn: 4900 });
      await expect(world.rail.submit(id, answer('submit:1'))).rejects.toThrow(RailRefusedError);
    });

    it('that is not there is refused', async () => {
      await expect(world.rail.read('dp_nothing')).rejects.toThrow(RailRefusedError);
    });
  });
}
