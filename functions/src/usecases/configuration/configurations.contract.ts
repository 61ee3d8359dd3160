import { defaultPrices } from '@sos/domain/money/price';
import { DomainError } from '@sos/domain/shared/domain-error';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConfigurationChange, Configurations, KnownConfiguration } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const row = (total: number) => ({ total, platformFee: 900, includedMinutes: 20 });
const prices = (total: number): KnownConfiguration['value'] => ({
  name: 'pricing',
  value: { ...defaultPrices, lawyer: { ...defaultPrices.lawyer, EUR: row(total) } },
});

interface World {
  readonly configurations: Configurations;
  /** The ids of the trail's entries. */
  readonly trail: () => Promise<readonly string[]>;
}

function changed(
  revision: number,
  set: KnownConfiguration['value'],
  next: KnownConfiguration['next'],
): ConfigurationChange {
  const { name } = set;
  const nobodys = { adminId: 'irma', reason: 'It is cheap.', restores: null };
  const version = { name, revision, set: next?.value ?? set, takesEffectAt: next?.at ?? AT, writtenAt: AT, ...nobodys };
  const audit = anAuditRecord({ id: `configuration-${name}-${revision}` });
  return { after: { revision, value: set, next }, versions: [version], audit };
}

/** What every store of configurations does. `open` gives an empty one, for each test. */
export function configurationsContract(open: () => World): void {
  describe('a configuration', () => {
    let world: World;
    beforeEach(() => void (world = open()));
    const set = (revision: number, value: KnownConfiguration['value'], next: KnownConfiguration['next'] = null) =>
      world.configurations.change(value.name, () => changed(revision, value, next));

    it('has the defaults until it is set', async () => {
      const known = await world.configurations.read('pricing');
      expect(known).toEqual({ revision: 0, value: { name: 'pricing', value: defaultPrices }, next: null });
    });

    it('is what was set last, with what is planned', async () => {
      await set(1, prices(5900), { value: prices(6900), at: AT + 10 });
      const planned = { revision: 1, value: prices(5900), next: { value: prices(6900), at: AT + 10 } };
      expect(await world.configurations.read('pricing')).toEqual(planned);
      await set(2, prices(7900));
      expect(await world.configurations.read('pricing')).toEqual({ revision: 2, value: prices(7900), next: null });
      expect(await world.configurations.read('calls')).toMatchObject({ revision: 0 });
    });

    it('forgets the names that are no longer in a map', async () => {
      await set(1, { name: 'dialling', value: { anywhere: 9, byPrefix: { '+1': 3, '+33': 6 } } });
      const fewer = { name: 'dialling', value: { anywhere: 9, byPrefix: { '+33': 7 } } } as const;
      await set(2, fewer);
      expect((await world.configurations.read('dialling')).value).toEqual(fewer);
      await set(1, { name: 'limits', value: { maxima: { payments_opened: 8, cold_rings: 4 } } });
      await set(2, { name: 'limits', value: { maxima: { cold_rings: 5 } } });
      expect((await world.configurations.read('limits')).value).toMatchObject({ value: { maxima: { cold_rings: 5 } } });
    });

    it('keeps every version, which are listed from the newest, page by page', async () => {
      for (const revision of [1, 2, 3]) await set(revision, prices(5000 + revision));
      await set(1, { name: 'limits', value: { maxima: {} } });
      const page = async (before?: number) => {
        const versions = await world.configurations.versions('pricing', { before, limit: 2 });
        return versions.map(({ revision }) => revision);
      };
      expect([await page(), await page(2), await page(1)]).toEqual([[3, 2], [1], []]);
      expect(await world.configurations.version('pricing', 2)).toMatchObject({ set: prices(5002), adminId: 'irma' });
      expect(await world.configurations.version('pricing', 9)).toBeUndefined();
    });

    it('is written with the trail and its version, or not at all', async () => {
      await set(1, prices(5900));
      const refused = world.configurations.change('pricing', () => {
        throw new DomainError('conflict', 'changed');
      });
      await expect(refused).rejects.toMatchObject({ reason: 'changed' });
      expect(await world.trail()).toEqual(['configuration-pricing-1']);
      expect(await world.configurations.read('pricing')).toMatchObject({ revision: 1 });
    });

    it('is changed by one of two who saw the same', async () => {
      const once = (total: number) =>
        world.configurations.change('pricing', (before) => {
          if (before.revision > 0) throw new DomainError('conflict', 'changed');
          return changed(1, prices(total), null);
        });
      const outcomes = await Promise.allSettled([once(5900), once(6900)]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await world.trail()).toHaveLength(1);
    });
  });
}
