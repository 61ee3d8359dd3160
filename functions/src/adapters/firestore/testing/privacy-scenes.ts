import { paths } from '@sos/contracts/paths';
import { askDeletion } from '@sos/domain/privacy/account-deletion';
import { beginExport, exportReady } from '@sos/domain/privacy/data-export';
import { makeAccountDeletions, makeDataExports } from '../privacy/privacy-stores.ts';
import { START } from './start-firestore.ts';

const noneCorrupt = (error: unknown) => Promise.reject(error);
const UID = 'leaving-uid';

/** What somebody asks for about their data. */
export async function privacy(record: (path: string, state: string) => Promise<void>): Promise<void> {
  const exports = makeDataExports(noneCorrupt);
  await exports.change(UID, (before) => ({ becomes: beginExport(before, { now: START, askedBy: null }) }));
  await record(paths.dataExport(UID), 'asked');
  await exports.change(UID, (before) => {
    if (!before) throw new Error('it was asked for');
    return { becomes: exportReady(before, { now: START, bytes: 2048 }) };
  });
  await exports.keepLink('a-secret', { uid: UID, number: 1, expiresAt: START });
  await record(paths.exportLink('a-secret'), 'kept');
  const asking = { now: START, askedBy: null, pseudonym: 'SOS-4F7K2Q', waitsFor: ['call'], hidProfile: true } as const;
  await makeAccountDeletions(noneCorrupt).change(UID, (before) => ({ becomes: askDeletion(before, asking) }));
  await record(paths.accountDeletion(UID), 'asked');
}
