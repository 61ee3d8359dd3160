import { defaultPlan } from '@sos/domain/affiliates/programme';
import { defaultRules } from '@sos/domain/calls/default-rules';
import { defaultPrices } from '@sos/domain/money/price';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryConfigurations } from '../testing/memory-configurations.ts';
import { makeManageCountries, makeRollBackConfig, makeUpdateConfig, makeUpdateProgramme } from './change-config.ts';
import { makeGetConfig, makeListConfigVersions } from './show-config.ts';

const DAY = 86_400_000;
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const hans = { ...irma, uid: 'hans' };
const reason = 'The market moved.';
const prices = (total: number) => ({
  name: 'pricing' as const,
  value: { ...defaultPrices, lawyer: { ...defaultPrices.lawyer, EUR: { ...defaultPrices.lawyer.EUR, total } } },
});

let memory: MemoryConfigurations;
let now = Date.UTC(2026, 0, 5, 12);
beforeEach(() => void (memory = new MemoryConfigurations()));

function desk() {
  const needs = { configurations: memory, clock: { now: () => now } };
  return {
    get: checkAnswers('adminGetConfig', makeGetConfig(needs)),
    list: checkAnswers('adminListConfigVersions', makeListConfigVersions(needs)),
    update: checkAnswers('adminUpdateConfig', makeUpdateConfig(needs)),
    rollBack: checkAnswers('adminRollBackConfig', makeRollBackConfig(needs)),
    programme: checkAnswers('adminUpdateProgramme', makeUpdateProgramme(needs)),
    countries: checkAnswers('adminManageCountries', makeManageCountries(needs)),
  };
}
const setting = (total: number, revision: number, takesEffectAt: number | null = null) => {
  return { set: prices(total), revision, takesEffectAt, reason };
};

describe('a price', () => {
  it('for tomorrow counts from tomorrow on, and is written down with who set it and why', async () => {
    const { update, get } = desk();
    const tomorrow = now + DAY;
    expect(await update(irma, setting(5900, 0, tomorrow))).toEqual({ revision: 1 });
    const planned = { set: prices(5900), at: tomorrow };
    expect(await get(irma, { name: 'pricing' })).toEqual({ revision: 1, current: prices(4900), next: planned });
    expect(memory.trail).toMatchObject([
      {
        adminId: 'irma',
        action: 'adminUpdateConfig',
        subjectId: 'pricing',
        before: { 'lawyer.EUR.total': 4900 },
        after: { 'lawyer.EUR.total': 5900 },
        reason,
      },
    ]);
    now = tomorrow;
    expect(await get(irma, { name: 'pricing' })).toEqual({ revision: 1, current: prices(5900), next: null });
  });

  it('that is planned is given up by bringing back what was there before anybody changed anything', async () => {
    const { update, rollBack, get, list } = desk();
    await update(irma, setting(5900, 0, now + DAY));
    expect(await rollBack(hans, { name: 'pricing', to: 0, revision: 1, reason: 'A slip.' })).toEqual({ revision: 2 });
    expect(await get(irma, { name: 'pricing' })).toEqual({ revision: 2, current: prices(4900), next: null });
    const { versions, nextBefore } = await list(irma, { name: 'pricing' });
    expect(versions.map(({ revision, adminId, restores }) => [revision, adminId, restores])).toEqual([
      [2, 'hans', 0],
      [1, 'irma', null],
      [0, null, null],
    ]);
    expect(nextBefore).toBeNull();
    expect(memory.trail[1]).toMatchObject({ action: 'adminRollBackConfig', undoes: memory.trail[0]?.id });
  });

  it('of the second of two admins is not taken, who is told', async () => {
    const { update, get } = desk();
    const both = await Promise.allSettled([update(irma, setting(5900, 0)), update(hans, setting(6900, 0))]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { reason: 'changed' } });
    expect((await get(irma, { name: 'pricing' })).current).toEqual(prices(5900));
  });

  it('that nobody can mean is refused, by its name', async () => {
    const { update } = desk();
    await expect(update(irma, setting(49, 0))).rejects.toMatchObject({
      reason: 'config_invalid',
      details: { found: ['lawyer.EUR.total', 'lawyer.EUR.platformFee'] },
    });
    await expect(update(irma, setting(5900, 0, now + 400 * DAY))).rejects.toMatchObject({
      details: { found: ['takesEffectAt'] },
    });
    expect(memory.trail).toEqual([]);
  });

  it('whose minutes end before any talk is charged is refused, and so is such a rule of calls', async () => {
    const { update } = desk();
    const shortened = { ...defaultPrices.expat, USD: { ...defaultPrices.expat.USD, includedMinutes: 1 } };
    const set = { name: 'pricing' as const, value: { ...defaultPrices, expat: shortened } };
    await update(irma, { set, revision: 0, takesEffectAt: now + DAY, reason });
    const late = { ...defaultRules, expat: { ...defaultRules.expat, minimumBillable: 61 } };
    const calls = { set: { name: 'calls' as const, value: late }, revision: 0, takesEffectAt: null, reason };
    await expect(update(irma, calls)).rejects.toMatchObject({ details: { found: ['expat.minimumBillable'] } });
    await update(hans, setting(4900, 1));
    await update(irma, calls);
    await expect(update(irma, { ...setting(4900, 2), set })).rejects.toMatchObject({
      details: { found: ['expat.USD.includedMinutes'] },
    });
  });

  it('that never was cannot be brought back', async () => {
    const gone = desk().rollBack(irma, { name: 'pricing', to: 7, revision: 0, reason });
    await expect(gone).rejects.toMatchObject({ reason: 'not_found' });
  });
});

it('versions are listed page by page', async () => {
  const { update, list } = desk();
  for (let revision = 0; revision < 30; revision++) await update(irma, setting(5000 + revision, revision));
  const first = await list(irma, { name: 'pricing' });
  expect([first.versions.length, first.nextBefore]).toEqual([25, 6]);
  const second = await list(irma, { name: 'pricing', before: 6 });
  expect([second.versions.length, second.nextBefore]).toEqual([6, null]);
});

describe('a country', () => {
  const change = (country: string, calls: boolean) => ({ country, clients: false, providers: false, calls });
  const closing = { clients: false, providers: false, calls: true };

  it('is closed beside those that are closed already, and opened again, each written down', async () => {
    const { countries, get } = desk();
    await countries(irma, { changes: [change('FR', true)], revision: 0, takesEffectAt: null, reason });
    await countries(hans, { changes: [change('TH', true)], revision: 1, takesEffectAt: null, reason });
    expect((await get(irma, { name: 'countries' })).current.value).toEqual({ closed: { FR: closing, TH: closing } });
    await countries(irma, { changes: [change('FR', false)], revision: 2, takesEffectAt: null, reason });
    expect((await get(irma, { name: 'countries' })).current.value).toEqual({ closed: { TH: closing } });
    expect(memory.trail.map(({ action, subjectId }) => [action, subjectId])).toEqual(
      Array.from({ length: 3 }, () => ['adminManageCountries', 'countries']),
    );
    expect(memory.trail[1]).toMatchObject({ before: { 'closed.TH.calls': null }, after: { 'closed.TH.calls': true } });
  });

  it('is closed from an instant on, and brought back by the version of before', async () => {
    const { countries, get, rollBack } = desk();
    const tomorrow = now + DAY;
    await countries(irma, { changes: [change('FR', true)], revision: 0, takesEffectAt: tomorrow, reason });
    expect(await get(irma, { name: 'countries' })).toMatchObject({ current: { value: { closed: {} } } });
    now = tomorrow;
    expect(await get(irma, { name: 'countries' })).toMatchObject({ current: { value: { closed: { FR: closing } } } });
    await rollBack(hans, { name: 'countries', to: 0, revision: 1, reason: 'A slip.' });
    expect((await get(irma, { name: 'countries' })).current.value).toEqual({ closed: {} });
  });

  it('is changed by one of two admins, and the other is told', async () => {
    const { countries } = desk();
    const asked = { changes: [change('FR', true)], revision: 0, takesEffectAt: null, reason };
    const both = await Promise.allSettled([countries(irma, asked), countries(hans, asked)]);
    const lost = both.filter((each) => each.status === 'rejected');
    expect(lost.map(({ reason: why }) => why as unknown)).toMatchObject([{ reason: 'changed' }]);
    expect(memory.trail).toHaveLength(1);
  });
});

describe('what programmes pay', () => {
  const { version: _version, ...plan } = defaultPlan;

  it('is a version of its own from its instant on, and an earlier version comes back under its own number', async () => {
    const { programme, get, rollBack } = desk();
    const tomorrow = now + DAY;
    await programme(irma, { plan: { ...plan, marginPercent: 60 }, revision: 0, takesEffectAt: tomorrow, reason });
    const planOf = async () => (await get(irma, { name: 'affiliate_programmes' })).current.value;
    expect(await planOf()).toEqual(defaultPlan);
    now = tomorrow;
    expect(await planOf()).toEqual({ ...defaultPlan, marginPercent: 60, version: 2 });
    await programme(irma, { plan: { ...plan, leastSeconds: 180 }, revision: 1, takesEffectAt: null, reason });
    expect(await planOf()).toMatchObject({ leastSeconds: 180, version: 3 });
    await rollBack(hans, { name: 'affiliate_programmes', to: 1, revision: 2, reason: 'A slip.' });
    expect(await planOf()).toMatchObject({ marginPercent: 60, version: 2 });
    expect(memory.trail.map(({ action }) => action)).toEqual([
      'adminUpdateProgramme',
      'adminUpdateProgramme',
      'adminRollBackConfig',
    ]);
  });

  it('is refused by the names of what nobody can mean', async () => {
    const setting = { plan: { ...plan, marginPercent: 101 }, revision: 0, takesEffectAt: null, reason };
    await expect(desk().programme(irma, setting)).rejects.toMatchObject({ details: { found: ['marginPercent'] } });
    expect(memory.trail).toEqual([]);
  });
});
