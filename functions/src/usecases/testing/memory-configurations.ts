import type { AuditRecord } from '@sos/contracts/audit';
import { defaultRequestRules } from '@sos/domain/agencies/request';
import { defaultDialRates } from '@sos/domain/calls/dial-cost';
import { defaultRules } from '@sos/domain/calls/default-rules';
import type { ConfigurationName } from '@sos/domain/configuration/configuration';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { defaultPrices } from '@sos/domain/money/price';
import { defaultFlags } from '@sos/domain/openness/openness';
import type { Configurations, ConfigurationVersion, KnownConfiguration } from '../configuration/ports.ts';

const unset = (value: KnownConfiguration['value']): KnownConfiguration => ({ revision: 0, value, next: null });

/** Configurations, their versions and the trail. Every step is one, as in the database. */
export class MemoryConfigurations implements Configurations {
  readonly #known: Record<ConfigurationName, KnownConfiguration> = {
    calls: unset({ name: 'calls', value: defaultRules }),
    pricing: unset({ name: 'pricing', value: defaultPrices }),
    limits: unset({ name: 'limits', value: { maxima: {} } }),
    dialling: unset({ name: 'dialling', value: defaultDialRates }),
    agencies: unset({ name: 'agencies', value: defaultRequestRules }),
    flags: unset({ name: 'flags', value: defaultFlags }),
    countries: unset({ name: 'countries', value: { closed: {} } }),
    affiliate_programmes: unset({ name: 'affiliate_programmes', value: defaultPlan }),
  };
  readonly #versions: ConfigurationVersion[] = [];
  readonly trail: AuditRecord[] = [];

  async read(name: ConfigurationName): Promise<KnownConfiguration> {
    return this.#known[name];
  }

  async change(name: ConfigurationName, decide: Parameters<Configurations['change']>[1]): Promise<void> {
    const { after, versions, audit } = decide(this.#known[name]);
    this.#known[name] = after;
    this.#versions.push(...versions);
    this.trail.push(audit);
  }

  async version(name: ConfigurationName, revision: number): Promise<ConfigurationVersion | undefined> {
    return this.#versions.find((each) => each.name === name && each.revision === revision);
  }

  async versions(
    name: ConfigurationName,
    { before = Number.MAX_SAFE_INTEGER, limit }: Parameters<Configurations['versions']>[1],
  ): Promise<readonly ConfigurationVersion[]> {
    const own = this.#versions.filter((each) => each.name === name && each.revision < before);
    return own.toSorted((one, other) => other.revision - one.revision).slice(0, limit);
  }
}
