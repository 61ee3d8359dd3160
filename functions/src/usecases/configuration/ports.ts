import type { AuditRecord } from '@sos/contracts/audit';
import type { ConfigurationSet } from '@sos/contracts/configuration';
import type { Configuration, ConfigurationName } from '@sos/domain/configuration/configuration';
import type { Instant } from '@sos/domain/shared/instant';

export type KnownConfiguration = Configuration<ConfigurationSet>;

/** What a configuration was set to once. */
export interface ConfigurationVersion {
  readonly name: ConfigurationName;
  readonly revision: number;
  /** Null where this release cannot read it. */
  readonly set: ConfigurationSet | null;
  readonly takesEffectAt: Instant;
  readonly writtenAt: Instant;
  /** Null for what was there before the first admin changed it. */
  readonly adminId: string | null;
  readonly reason: string;
  readonly restores: number | null;
}
/** What is written as one. */
export interface ConfigurationChange {
  readonly after: KnownConfiguration;
  readonly versions: readonly (ConfigurationVersion & { readonly set: ConfigurationSet })[];
  readonly audit: AuditRecord;
}

export interface Configurations {
  /** The defaults where nobody has set anything. */
  read(name: ConfigurationName): Promise<KnownConfiguration>;
  /** Decides and writes as one step; `decide` may run more than once, and what it throws ends it with nothing written. */
  change(name: ConfigurationName, decide: (before: KnownConfiguration) => ConfigurationChange): Promise<void>;
  version(name: ConfigurationName, revision: number): Promise<ConfigurationVersion | undefined>;
  /** Below a revision where one is named, the newest first; fewer than the limit where some cannot be read. */
  versions(
    name: ConfigurationName,
    query: { readonly before: number | undefined; readonly limit: number },
  ): Promise<readonly ConfigurationVersion[]>;
}
