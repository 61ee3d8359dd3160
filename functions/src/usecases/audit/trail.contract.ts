import type { AuditRecord } from '@sos/contracts/audit';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Trail, TrailQuery } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);

interface World {
  readonly trail: Trail;
  readonly write: (entry: AuditRecord) => Promise<void>;
}

/** What every trail does. `open` gives an empty one, for each test. */
export function trailContract(open: () => World): void {
  describe('the trail', () => {
    let world: World;
    beforeEach(async () => {
      world = open();
      const entries: Partial<AuditRecord>[] = [
        { id: 'a', adminId: 'irma', subjectKind: 'user', subjectId: 'ana' },
        { id: 'b', adminId: 'hans', subjectKind: 'user', subjectId: 'ben', after: { 'lawyer.EUR.total': 5900 } },
        { id: 'c', adminId: 'irma', subjectKind: 'alert', subjectId: 'ana', undoes: 'a' },
        { id: 'd', adminId: 'irma', subjectKind: 'user', subjectId: 'ben' },
      ];
      for (const [index, entry] of entries.entries()) await world.write(anAuditRecord({ ...entry, at: AT + index }));
    });
    const ids = async (filters: Partial<TrailQuery>) => {
      const page = await world.trail.list({ after: undefined, limit: 10, ...filters });
      return page?.entries.map(({ id }) => id).join('');
    };

    it('is read from the newest, by who did what and to whom', async () => {
      expect(await ids({})).toBe('dcba');
      expect(await ids({ adminId: 'irma' })).toBe('dca');
      expect(await ids({ subjectKind: 'user' })).toBe('dba');
      expect(await ids({ adminId: 'irma', subjectKind: 'user' })).toBe('da');
      expect(await ids({ subjectKind: 'user', subjectId: 'ben' })).toBe('db');
    });

    it('is read page by page, each entry whole', async () => {
      const first = await world.trail.list({ after: undefined, limit: 3 });
      expect(first?.next).toBe('b');
      expect(first?.entries[1]).toEqual(
        anAuditRecord({ id: 'c', subjectKind: 'alert', subjectId: 'ana', undoes: 'a', at: AT + 2 }),
      );
      const second = await world.trail.list({ after: 'b', limit: 3 });
      expect(second).toMatchObject({ entries: [{ id: 'a' }], next: null });
      expect(await world.trail.list({ after: 'nothing', limit: 3 })).toBeUndefined();
    });
  });
}
