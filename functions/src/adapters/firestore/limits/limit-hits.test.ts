import type { Parsed } from '@sos/contracts/callables';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Limits } from '../../../usecases/limits/ports.ts';
import { makeLiftLimit, makeListLimits } from '../../../usecases/limits/look-at-limits.ts';
import { checkAnswers } from '../../../usecases/shared/check-answers.ts';
import { makeDeedLog } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeLimitHits } from './limit-hits.ts';
import { makeLimitStore } from './limit-store.ts';

localFirestore();

const HOUR = 3_600_000;
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const requestId = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
let now = START;
const clock = { now: () => now };
const maxima = async () => ({ exports_asked: 2 });
let limits: Limits;
beforeEach(() => {
  now = START;
  limits = makeLimitStore(clock, maxima);
});
const list = (input: Parsed<'adminListLimits'>) => {
  const hits = makeLimitHits(clock, maxima, noneCorrupt);
  return checkAnswers('adminListLimits', makeListLimits({ hits, limits, maxima, clock }))(irma, input);
};
const lift = (name: Parsed<'adminLiftLimit'>['name'], uid = 'ana') => {
  const deed = checkAnswers('adminLiftLimit', makeLiftLimit({ limits, deeds: makeDeedLog(), clock }));
  return deed(irma, { uid, name, requestId, reason: 'A slip of theirs.' });
};
const takeAll = async (name: Parsed<'adminLiftLimit'>['name'], key: string, count: number) => {
  for (let taken = 0; taken < count; taken++) await limits.take(name, key);
};

describe('limits', () => {
  it('at which somebody stands are told with how many and until when, as an admin has set them, while their window is open', async () => {
    await takeAll('exports_asked', 'ana', 2);
    await takeAll('exports_asked', 'ben', 3);
    await takeAll('exports_asked', 'cleo', 1);
    await takeAll('payments_opened', 'ana', 4);
    for (let count = 0; count < 6; count++) await limits.note('declines_by_person', 'dan');
    const { hits } = await list({});
    expect(hits).toMatchObject([
      { name: 'declines_by_person', subjects: 1 },
      { name: 'exports_asked', subjects: 2 },
    ]);
    expect(JSON.stringify(hits)).not.toMatch(/ana|ben|dan/);
    now += 24 * HOUR;
    expect((await list({})).hits).toEqual([]);
  });

  it('that are counted in several places are summed', async () => {
    await limits.takeAll([
      { name: 'dialling_by_country', key: '+33', wanted: 59_999 },
      { name: 'dialling', key: 'platform', wanted: 59_999 },
    ]);
    expect((await list({})).hits).toEqual([]);
    await limits.takeAll([
      { name: 'dialling_by_country', key: '+33', wanted: 1 },
      { name: 'dialling', key: 'platform', wanted: 1 },
    ]);
    expect((await list({})).hits).toMatchObject([{ name: 'dialling_by_country', subjects: 1 }]);
  });

  it('of a person are told with what they have used, and nothing of anybody else', async () => {
    await takeAll('exports_asked', 'ana', 1);
    await takeAll('exports_asked', 'ben', 2);
    expect(await list({ uid: 'ana' })).toMatchObject({ hits: [], used: [{ name: 'exports_asked', used: 1, max: 2 }] });
    expect((await list({ uid: 'nobody' })).used).toEqual([]);
  });

  it('are lifted for one person, who goes on at once, and it is written down', async () => {
    await takeAll('exports_asked', 'ana', 2);
    await takeAll('exports_asked', 'ben', 2);
    expect(await limits.take('exports_asked', 'ana')).toBeGreaterThan(0);
    await lift('exports_asked');
    expect(await limits.take('exports_asked', 'ana')).toBe(0);
    expect(await limits.take('exports_asked', 'ben')).toBeGreaterThan(0);
    const [entry] = (await db().collection('admin_audit_logs').get()).docs;
    expect(entry?.data()).toMatchObject({ action: 'adminLiftLimit', subjectId: 'ana', before: { used: 2 } });
  });

  it('are not lifted where nothing is counted, nor where they count no people', async () => {
    await expect(lift('exports_asked')).rejects.toMatchObject({ reason: 'changed' });
    await expect(lift('cold_rings')).rejects.toMatchObject({ reason: 'not_found' });
    expect((await db().collection('admin_audit_logs').get()).size).toBe(0);
  });
});
