import { randomBytes } from 'node:crypto';
import { makePersonalRecords } from '../../adapters/firestore/privacy/personal-records.ts';
import {
  makeAccountDeletions,
  makeDataExports,
  makeOpenMatters,
} from '../../adapters/firestore/privacy/privacy-stores.ts';
import { makeVisibility } from '../../adapters/firestore/privacy/visibility.ts';
import { makeCarryOutRequests } from '../../usecases/privacy/carry-out-requests.ts';
import { makeEraseAccount } from '../../usecases/privacy/erase-account.ts';
import { makeGatherExport } from '../../usecases/privacy/gather-export.ts';
import { makeOpenExport } from '../../usecases/privacy/open-export.ts';
import type { MakeExportFile, PersonalFiles } from '../../usecases/privacy/ports.ts';
import { accountPorts } from '../accounts/desk.ts';
import { params } from '../config.ts';
import { alerts, clock, once, reportCorrupt } from '../shared/wiring.ts';

const loadFiles = once(async () => {
  const { makePersonalFiles } = await import('../../adapters/storage/personal-files.ts');
  return makePersonalFiles(params.storageBucket.value());
});
const files: PersonalFiles = {
  list: async (prefix) => (await loadFiles()).list(prefix),
  read: async (path) => (await loadFiles()).read(path),
  write: async (...given) => (await loadFiles()).write(...given),
  remove: async (path) => (await loadFiles()).remove(path),
};
const makeFile: MakeExportFile = async (copy) =>
  (await import('../../adapters/archive/export-file.ts')).makeExportFile(copy);

/** Nobody can guess a link. */
const SECRET_BYTES = 32;
const PSEUDONYM_BYTES = 5;

const { registry, members, sendMail, tasks, log } = accountPorts;

export const privacyPorts = {
  exports: makeDataExports(reportCorrupt),
  deletions: makeAccountDeletions(reportCorrupt),
  matters: makeOpenMatters(),
  records: makePersonalRecords(),
  visibility: makeVisibility(reportCorrupt, clock),
  files,
  makeFile,
  localeOf: async (uid: string) => (await members.find(uid))?.locale ?? 'en',
  newSecret: () => randomBytes(SECRET_BYTES).toString('base64url'),
  newPseudonym: () => `SOS-${randomBytes(PSEUDONYM_BYTES).toString('hex').toUpperCase()}`,
  baseUrl: () => params.paymentsBaseUrl.value(),
  registry,
  sendMail,
  tasks,
  alerts,
  clock,
  log,
};

const forgetAtVendors = async (uid: string) => (await import('./vendors.ts')).forgetAtVendors(uid);
const gatherExport = makeGatherExport(privacyPorts);
const eraseAccount = makeEraseAccount({ ...privacyPorts, forgetAtVendors });

export const privacyTaskHandlers = {
  privacyTask: ({ job, uid }: { readonly job: 'export' | 'erasure'; readonly uid: string }) =>
    job === 'export' ? gatherExport(uid) : eraseAccount(uid),
};
export const carryOutRequests = makeCarryOutRequests(privacyPorts);
export const openExport = makeOpenExport(privacyPorts);
