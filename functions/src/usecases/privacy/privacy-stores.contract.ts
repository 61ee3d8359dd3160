import { askDeletion, type DeletionBlocker, withdrawDeletion } from '@sos/domain/privacy/account-deletion';
import { beginExport, exportReady, partWritten } from '@sos/domain/privacy/data-export';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountDeletions, DataExports, OpenMatters } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);

export interface PrivacyWorld {
  readonly exports: DataExports;
  readonly deletions: AccountDeletions;
  readonly matters: OpenMatters;
  /** Has somebody leave something open. */
  readonly leaveOpen: (uid: string, blocker: DeletionBlocker) => Promise<void>;
  readonly trail: () => Promise<readonly string[]>;
}

/** What every store of what people ask for about their data does. `open` gives an empty one, for each test. */
export function privacyStoresContract(open: () => PrivacyWorld): void {
  describe('what somebody asks for about their data', () => {
    let world: PrivacyWorld;
    beforeEach(() => void (world = open()));
    const asking = { now: AT, askedBy: null, pseudonym: 'SOS-1', waitsFor: [], hidProfile: true } as const;

    it('is one copy at a time, which is listed until its file is gone', async () => {
      const { exports } = world;
      const begin = () =>
        exports.change('nora', (before) => ({ becomes: beginExport(before, { now: AT, askedBy: null }) }));
      expect(await begin()).toMatchObject({ state: 'gathering', number: 1 });
      await expect(begin()).rejects.toMatchObject({ reason: 'export_underway' });
      await exports.change('nora', (before = never()) => ({
        becomes: partWritten(before, { step: 3, after: 'a/b', part: 0 }),
      }));
      expect(await exports.find('nora')).toMatchObject({ step: 3, after: 'a/b', parts: 1 });
      await exports.change('nora', (before = never()) => ({ becomes: exportReady(before, { now: AT, bytes: 12 }) }));
      expect(await exports.open({ limit: 1, after: null })).toEqual({ ids: ['nora'], next: 'nora' });
      expect(await exports.open({ limit: 1, after: 'nora' })).toEqual({ ids: [], next: null });
      await exports.change('nora', (before = never()) => ({ becomes: { ...before, state: 'expired' } }));
      expect((await exports.open({ limit: 9, after: null })).ids).toEqual([]);
      expect(await exports.find('nobody')).toBeUndefined();
    });

    it('is read by who has a link, and by nobody else', async () => {
      await world.exports.keepLink('secret', { uid: 'nora', number: 1, expiresAt: AT });
      expect(await world.exports.findLink('secret')).toEqual({ uid: 'nora', number: 1, expiresAt: AT });
      expect(await world.exports.findLink('guess')).toBeUndefined();
    });

    it('is a deletion that is listed while something is left to do, and written with its entry in the trail', async () => {
      const { deletions, trail } = world;
      const audit = anAuditRecord({ id: 'erasure-nora-1', subjectKind: 'user', subjectId: 'nora' });
      await deletions.change('nora', (before) => ({ becomes: askDeletion(before, asking), audit }));
      expect(await trail()).toEqual(['erasure-nora-1']);
      expect(await deletions.find('nora')).toMatchObject({ state: 'asked', pseudonym: 'SOS-1', hidProfile: true });
      expect((await deletions.open({ limit: 9, after: null })).ids).toEqual(['nora']);
      await deletions.change('nora', (before) => ({ becomes: withdrawDeletion(before) }));
      expect((await deletions.open({ limit: 9, after: null })).ids).toEqual(['nora']);
      await deletions.change('nora', (before = never()) => ({ becomes: { ...before, hidProfile: false } }));
      expect((await deletions.open({ limit: 9, after: null })).ids).toEqual([]);
    });

    it('waits for what is open, and for nothing of others', async () => {
      expect(await world.matters.of('nora')).toEqual([]);
      for (const blocker of ['call', 'money', 'dispute'] as const) await world.leaveOpen('nora', blocker);
      await world.leaveOpen('eve', 'call');
      expect(await world.matters.of('nora')).toEqual(['call', 'money', 'dispute']);
      expect(await world.matters.of('eve')).toEqual(['call']);
    });
  });
}

function never(): never {
  throw new Error('it is stored');
}
