import { paths } from '@sos/contracts/paths';
import type { Configurations, ConfigurationVersion } from '../../../usecases/configuration/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { configVersionDocuments } from './configuration-documents.ts';
import { configurationKinds } from './configuration-kinds.ts';

/** `admin_config/*`, with what each was before in `config_versions`. */
export function makeConfigurationStore(report: ReportCorrupt): Configurations {
  return {
    read: (name) => {
      const kind = configurationKinds[name];
      return reporting(report, async () => kind.parse(await kind.ref().get()));
    },
    change: (name, decide) => {
      const kind = configurationKinds[name];
      return reporting(report, () =>
        optimistically(async (desk) => {
          const [snapshot] = await desk.read(kind.ref());
          if (!snapshot) return;
          const { after, versions, audit } = decide(kind.parse(snapshot));
          kind.write(desk, snapshot, after);
          for (const { set, ...version } of versions) {
            const ref = configVersionDocuments.ref(name, `${version.revision}`);
            configVersionDocuments.create(desk, ref, { ...version, value: { ...set.value } });
          }
          writeDown(desk, audit);
        }),
      );
    },
    version: async (name, revision) => {
      const stored = await reporting(report, () => configVersionDocuments.read(name, `${revision}`));
      return stored && toVersion(stored);
    },
    versions: async (name, { before, limit }) => {
      const all = db().collection(paths.configVersions()).where('name', '==', name).orderBy('revision', 'desc');
      const { docs } = await (before === undefined ? all : all.where('revision', '<', before)).limit(limit).get();
      return (await configVersionDocuments.list(docs, report)).map(({ value }) => toVersion(value));
    },
  };
}

type Stored = Omit<ConfigurationVersion, 'set'> & { readonly value: Readonly<Record<string, unknown>> };

function toVersion({ value, name, revision, takesEffectAt, writtenAt, adminId, reason, restores }: Stored) {
  const set = configurationKinds[name].setOf(value) ?? null;
  return { name, revision, set, takesEffectAt, writtenAt, adminId, reason, restores };
}
