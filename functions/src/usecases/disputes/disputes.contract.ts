import { openDispute } from '@sos/domain/disputes/dispute';
import { next } from '@sos/domain/disputes/next';
import { aDispute, aRailDispute } from '@sos/domain/testing/a-dispute';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Disputes } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const DAY = 86_400_000;

/** What every store of disputes does. */
export function disputesContract(open: () => Disputes): void {
  describe('disputes', () => {
    let disputes: Disputes;
    beforeEach(async () => {
      disputes = open();
      const ones = [
        aDispute({ id: 'dp_late', dueBy: AT + 9 * DAY }),
        aDispute({ id: 'dp_soon', dueBy: AT + DAY }),
        aDispute({ id: 'dp_old', phase: 'won', dueBy: AT - 9 * DAY }),
        aDispute({ id: 'dp_new', phase: 'lost', dueBy: AT - DAY }),
      ];
      for (const dispute of ones) await disputes.createIfAbsent(dispute);
    });
    const idsOf = async (isOpen: boolean, after?: string, limit = 10) => {
      const page = await disputes.list({ isOpen, after, limit });
      return page && { ids: page.disputes.map(({ id }) => id), next: page.next };
    };

    it('are listed by their deadline while they are open, and the newest first afterwards', async () => {
      expect(await idsOf(true)).toEqual({ ids: ['dp_soon', 'dp_late'], next: null });
      expect(await idsOf(false)).toEqual({ ids: ['dp_new', 'dp_old'], next: null });
      expect(await idsOf(true, undefined, 1)).toEqual({ ids: ['dp_soon'], next: 'dp_soon' });
      expect(await idsOf(true, 'dp_soon')).toEqual({ ids: ['dp_late'], next: null });
      expect(await idsOf(true, 'nothing')).toBeUndefined();
      expect((await disputes.open({ limit: 10, after: null })).ids.toSorted()).toEqual(['dp_late', 'dp_soon']);
    });

    it('are created once, and changed as they are by then', async () => {
      const about = { rail: 'paypal', paymentId: 'x', clientId: 'x', providerId: 'x' } as const;
      await disputes.createIfAbsent(openDispute(about, aRailDispute({ id: 'dp_soon' })));
      const evidence = { productDescription: '', serviceDate: '2026-01-05', activityLog: 'rang', explanation: 'why' };
      const ordered = { type: 'ordered', deed: 'submit', evidence, at: AT } as const;
      const record = anAuditRecord({ id: 'dispute-1' });
      const decided = await disputes.change(
        'dp_soon',
        (dispute) => next(dispute, ordered),
        () => record,
      );
      expect(decided?.changed).toBe(true);
      expect(await disputes.read('dp_soon')).toEqual({
        ...aDispute({ id: 'dp_soon', dueBy: AT + DAY }),
        status: 'submitted',
        evidence,
        order: { deed: 'submit', since: AT, after: 0, askedAt: null, refusedWith: null, refusals: 0, askAfter: null },
      });
      expect((await disputes.change('dp_soon', (dispute) => next(dispute, ordered)))?.changed).toBe(false);
      expect(await disputes.change('nothing', (dispute) => next(dispute, ordered))).toBeUndefined();
      expect(await disputes.read('nothing')).toBeUndefined();
    });
  });
}
