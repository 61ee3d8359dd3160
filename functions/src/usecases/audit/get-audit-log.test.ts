import { anAuditRecord } from '@sos/testing/an-audit-record';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryTrail } from '../testing/memory-trail.ts';
import { makeGetAuditLog } from './get-audit-log.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };

it('says what each deed changed, figure by figure', async () => {
  const trail = new MemoryTrail();
  const { id: _id, ...entry } = anAuditRecord();
  trail.entries.push(
    { ...entry, id: 'one' },
    { ...entry, id: 'two', at: entry.at + 1, before: { total: 4900, name: 'a' }, after: { total: 5900, name: 'a' } },
    { ...entry, id: 'three', at: entry.at + 2, before: null, after: 'hidden' },
  );
  const read = checkAnswers('adminGetAuditLog', makeGetAuditLog({ trail }));
  const { entries, nextCursor } = await read(irma, {});
  expect(entries.map(({ changes }) => changes)).toEqual([
    [{ path: '', before: null, after: 'hidden' }],
    [{ path: 'total', before: 4900, after: 5900 }],
    [{ path: '', before: 'submitted', after: 'approved' }],
  ]);
  expect(nextCursor).toBeNull();
  await expect(read(irma, { cursor: 'x' })).rejects.toMatchObject({ reason: 'invalid_input' });
});
