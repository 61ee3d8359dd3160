import type { ConfigurationSet } from '@sos/contracts/configuration';
import { lostProgrammes } from '@sos/domain/affiliates/added-problems';
import { type ConfigurationName, inForce, setValue } from '@sos/domain/configuration/configuration';
import { differences } from '@sos/domain/configuration/differences';
import { contradictions, problemsOf } from '@sos/domain/configuration/problems';
import { withClosings } from '@sos/domain/openness/openness';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ConfigurationChange, Configurations, ConfigurationVersion, KnownConfiguration } from './ports.ts';

const YEAR_MS = 366 * 86_400_000;

export interface ChangeConfigNeeds {
  readonly configurations: Configurations;
  readonly clock: Clock;
}
interface Deed {
  readonly adminId: string;
  readonly action: string;
  readonly reason: string;
  /** As the admin saw it. */
  readonly revision: number;
  readonly set: ConfigurationSet;
  readonly at: Instant | null;
  readonly restores: number | null;
}

/** Throws DomainError changed, config_invalid. */
export function makeUpdateConfig(needs: ChangeConfigNeeds): Handler<'adminUpdateConfig'> {
  return ({ uid: adminId }, { set, revision, takesEffectAt: at, reason }) => {
    return change(needs, { adminId, action: 'adminUpdateConfig', reason, revision, set, at, restores: null });
  };
}

/** Throws DomainError not_found, changed, config_invalid. */
export function makeRollBackConfig(needs: ChangeConfigNeeds): Handler<'adminRollBackConfig'> {
  return async ({ uid: adminId }, { name, to, revision, reason }) => {
    const version = await needs.configurations.version(name, to);
    if (!version?.set) throw new DomainError('not_found', 'not_found');
    const { set } = version;
    return change(needs, { adminId, action: 'adminRollBackConfig', reason, revision, set, at: null, restores: to });
  };
}

/** Opens and closes some countries, and leaves the others as they are. Throws DomainError changed, config_invalid. */
export function makeManageCountries(needs: ChangeConfigNeeds): Handler<'adminManageCountries'> {
  return async ({ uid: adminId }, { changes, revision, takesEffectAt: at, reason }) => {
    const known = inForce(await needs.configurations.read('countries'), needs.clock.now());
    if (known.name !== 'countries') throw new Error('the countries are stored under another name');
    const { closed } = withClosings(known.value, changes);
    const set = { name: known.name, value: { closed: { ...closed } } };
    return change(needs, { adminId, action: 'adminManageCountries', reason, revision, set, at, restores: null });
  };
}

/** Sets what the programmes of affiliates pay, under the next version. Throws DomainError changed, config_invalid. */
export function makeUpdateProgramme(needs: ChangeConfigNeeds): Handler<'adminUpdateProgramme'> {
  return ({ uid: adminId }, { plan, revision, takesEffectAt: at, reason }) => {
    // The plan that is there without anybody's doing is the first.
    const set = { name: 'affiliate_programmes' as const, value: { ...plan, version: revision + 2 } };
    return change(needs, { adminId, action: 'adminUpdateProgramme', reason, revision, set, at, restores: null });
  };
}

async function change({ configurations, clock }: ChangeConfigNeeds, deed: Deed): Promise<{ revision: number }> {
  const now = clock.now();
  requireSound(deed, now);
  await requireFitting(configurations, deed, now);
  await configurations.change(deed.set.name, (before) => changeOf(before, deed, now));
  return { revision: deed.revision + 1 };
}

function requireSound({ set, at }: Deed, now: Instant): void {
  const found = [...problemsOf(set.name, set.value), ...(at !== null && at > now + YEAR_MS ? ['takesEffectAt'] : [])];
  if (found.length > 0) throw new DomainError('invalid', 'config_invalid', { details: { found } });
}

/** What a call asks and what its price gives are set apart from each other, by whoever is first. */
async function requireFitting(configurations: Configurations, { set }: Deed, now: Instant): Promise<void> {
  if (set.name !== 'calls' && set.name !== 'pricing') return;
  const other = await configurations.read(set.name === 'calls' ? 'pricing' : 'calls');
  const others = [other.value, ...(other.next && now < other.next.at ? [other.next.value] : [])];
  const found = others.flatMap((beside) => contradictionsOf(set, beside));
  if (found.length > 0) throw new DomainError('invalid', 'config_invalid', { details: { found: [...new Set(found)] } });
}

function contradictionsOf(set: ConfigurationSet, beside: ConfigurationSet): string[] {
  if (set.name === 'calls' && beside.name === 'pricing') {
    return contradictions({ calls: set.value, pricing: beside.value }, 'calls');
  }
  if (set.name === 'pricing' && beside.name === 'calls') {
    return contradictions({ calls: beside.value, pricing: set.value }, 'pricing');
  }
  return [];
}

function changeOf(before: KnownConfiguration, deed: Deed, now: Instant): ConfigurationChange {
  if (before.revision !== deed.revision) throw new DomainError('conflict', 'changed');
  const { set, at, adminId, action, reason, restores } = deed;
  requireProgrammes(inForce(before, now), set);
  const after = setValue(before, { value: set, at }, now);
  const { name } = set;
  const written = { name, revision: after.revision, set, takesEffectAt: after.next?.at ?? now, writtenAt: now };
  const changed = differences(inForce(before, now).value, set.value);
  const facts = (side: 'before' | 'after') => Object.fromEntries(changed.map((each) => [each.path, each[side]]));
  return {
    after,
    versions: [...firstOf(before, name, now), { ...written, adminId, reason, restores }],
    audit: {
      id: entryOf(name, after.revision),
      adminId,
      action,
      subjectKind: 'configuration',
      subjectId: name,
      before: facts('before'),
      after: facts('after'),
      reason,
      at: now,
      undoes: restores === null ? null : entryOf(name, before.revision),
    },
  };
}

/** Whoever takes part in a programme keeps it. Throws DomainError config_invalid. */
function requireProgrammes(before: ConfigurationSet, after: ConfigurationSet): void {
  if (before.name !== 'affiliate_programmes' || after.name !== 'affiliate_programmes') return;
  const found = lostProgrammes(before.value, after.value);
  if (found.length > 0) throw new DomainError('invalid', 'config_invalid', { details: { found } });
}

const entryOf = (name: ConfigurationName, revision: number) => `configuration-${name}-${revision}`;

/** What was there before the first change, so that it can be brought back. */
function firstOf(before: KnownConfiguration, name: ConfigurationName, now: Instant) {
  if (before.revision > 0) return [];
  const nobodys = { adminId: null, reason: '', restores: null };
  const first = { name, revision: 0, set: before.value, takesEffectAt: now, writtenAt: now, ...nobodys };
  return [first] satisfies ConfigurationVersion[];
}
