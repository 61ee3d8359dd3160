import { paths } from '@sos/contracts/paths';
import { expect, it, vi } from 'vitest';
import { configurationsContract } from '../../../usecases/configuration/configurations.contract.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeConfigurationStore } from './configuration-store.ts';

localFirestore();

configurationsContract(() => ({
  configurations: makeConfigurationStore(noneCorrupt),
  trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
}));

it('a version whose figures this release cannot read is shown without them', async () => {
  const stored = { name: 'pricing', revision: 4, value: { lawyer: 'free' }, adminId: null, reason: '' };
  const at = new Date(0);
  await db()
    .doc(paths.configVersion('pricing', '4'))
    .set({ ...stored, takesEffectAt: at, writtenAt: at });
  const store = makeConfigurationStore(noneCorrupt);
  expect(await store.version('pricing', 4)).toMatchObject({ revision: 4, set: null });
});

it('a configuration that cannot be read is reported and is not written over', async () => {
  await db().doc(paths.pricingConfig()).set({ lawyer: 'free' });
  const report = vi.fn<ReportCorrupt>(async () => undefined);
  const store = makeConfigurationStore(report);
  await expect(store.read('pricing')).rejects.toThrow('pricing');
  expect(report).toHaveBeenCalledOnce();
});
