import { describe, expect, it } from 'vitest';
import type { Marks } from './marks.ts';
import { erasureOf, exportOf } from './plan.ts';

const call: Marks = {
  id: 'none',
  clientId: 'client: kept for accounting',
  providerName: 'provider: pseudonym, shown to client',
  note: 'client: blanked',
  tags: 'client: blanked',
  evidence: 'client: blanked, hidden',
  buyer: { name: 'client: pseudonym', country: 'client: kept for accounting' },
};
const stored = {
  id: 'call-1',
  clientId: 'nora',
  providerName: 'Ana Lima',
  note: 'the line was bad',
  tags: ['visa'],
  evidence: { explanation: 'Nora said' },
  buyer: { name: 'Nora Lind', country: 'FR', newer: 1 },
  newer: 'secret',
};
const nora = { as: 'client', pseudonym: 'SOS-4F7K2Q' } as const;

describe('the erasure of a document', () => {
  it('blanks, replaces and keeps what is marked so, at every level, and nothing of others', () => {
    expect(erasureOf(stored, call, nora)).toEqual([
      { path: ['note'], value: '' },
      { path: ['tags'], value: [] },
      { path: ['evidence'], value: null },
      { path: ['buyer', 'name'], value: 'SOS-4F7K2Q' },
    ]);
    expect(erasureOf(stored, call, { as: 'provider', pseudonym: 'SOS-P' })).toEqual([
      { path: ['providerName'], value: 'SOS-P' },
    ]);
  });

  it('has nothing left to do the second time', () => {
    const erased = { ...stored, note: '', tags: [], evidence: null, buyer: { name: 'SOS-4F7K2Q', country: 'FR' } };
    expect(erasureOf(erased, call, nora)).toEqual([]);
  });

  it('takes the whole document with a field that is deleted, also where it is missing', () => {
    const marks: Marks = { text: 'owner: deleted', uid: 'owner: kept for audit' };
    expect(erasureOf({ uid: 'nora' }, marks, { as: 'owner', pseudonym: 'x' })).toBe('delete');
    expect(erasureOf({ uid: 'nora' }, marks, nora)).toEqual([]);
  });

  it('writes no field that is not there, and no name where there was none', () => {
    expect(erasureOf({ id: 'call-2', buyer: { name: null } }, call, nora)).toEqual([]);
  });
});

describe('the export of a document', () => {
  it('has nothing that is hidden, though it is of nobody', () => {
    const marks: Marks = { callSids: 'none, hidden', status: 'none' };
    expect(exportOf({ callSids: { client: 'CA1' }, status: 'over' }, marks, 'client')).toEqual({ status: 'over' });
    expect(erasureOf({ callSids: { client: 'CA1' } }, marks, nora)).toEqual([]);
  });

  it('has what is of its reader, of nobody, or shown to them, and nothing that is hidden or not known', () => {
    expect(exportOf(stored, call, 'client')).toEqual({
      id: 'call-1',
      clientId: 'nora',
      providerName: 'Ana Lima',
      note: 'the line was bad',
      tags: ['visa'],
      buyer: { name: 'Nora Lind', country: 'FR' },
    });
  });

  it('has nothing of the other side', () => {
    expect(exportOf(stored, call, 'provider')).toEqual({ id: 'call-1', providerName: 'Ana Lima', buyer: {} });
  });
});
