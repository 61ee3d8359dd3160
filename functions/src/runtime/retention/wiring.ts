import { makeMatterStore } from '../../adapters/firestore/matters/matter-store.ts';
import { makeExpiredDocuments, makeRetentionRuns } from '../../adapters/firestore/retention/expired-documents.ts';
import { makeKeptFiles } from '../../adapters/storage/kept-files.ts';
import { makeRemoveUnnamed } from '../../usecases/matters/remove-unnamed.ts';
import { makePurgeExpired } from '../../usecases/retention/purge-expired.ts';
import { makeSweepFiles } from '../../usecases/retention/sweep-temporary-files.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

const DAY = 86_400_000;

const files = makeKeptFiles(params.storageBucket.value());
const needs = { documents: makeExpiredDocuments(), runs: makeRetentionRuns(), archive: files, clock, log };

const purgeDocuments = makePurgeExpired(needs, 'purgeExpiredData');
/** Sounds of calls lie with the carrier, whose client is loaded only here. */
export const purgeExpired = async (): Promise<void> => {
  await purgeDocuments();
  await (await import('../recordings/wiring.ts')).expireRecordings();
};
export const cleanUpPaymentData = makePurgeExpired(needs, 'paymentDataCleanup');
export const cleanUpAlerts = makePurgeExpired(needs, 'cleanupOldPaymentAlerts');
const sweepContact = makeSweepFiles({ files, clock, log }, 'contact/', DAY);
const onRemove = makeRemoveUnnamed({ files, matters: makeMatterStore(reportCorrupt), clock });
const sweepUploads = makeSweepFiles({ files, clock, log, onRemove }, 'tmp/', DAY);
export const sweepTemporaryFiles = async (): Promise<void> => {
  await sweepUploads();
  await sweepContact();
};
