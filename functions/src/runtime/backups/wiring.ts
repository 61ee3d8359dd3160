import { makeSignIns } from '../../adapters/auth/sign-ins.ts';
import { makeAccessTokens } from '../../adapters/google/access-tokens.ts';
import { makeDatabaseExports } from '../../adapters/google/database-exports.ts';
import { makeKeptFiles } from '../../adapters/storage/kept-files.ts';
import { makeBackUpDatabase } from '../../usecases/backups/back-up-database.ts';
import { makeBackUpSignIns } from '../../usecases/backups/back-up-sign-ins.ts';
import { makeCleanUpBackups } from '../../usecases/backups/clean-up-backups.ts';
import { makeWatchBackups } from '../../usecases/backups/watch-backups.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { alerts, clock } from '../shared/wiring.ts';

const files = makeKeptFiles(params.storageBucket.value());
/** The bucket in another region, if there is one. */
const copyBuckets = [params.backupCopyBucket.value()].filter((name) => name !== '');
const copies = copyBuckets.map((name) => makeKeptFiles(name));

export const backUpSignIns = makeBackUpSignIns({ signIns: makeSignIns(), files, copies, clock, log });
export const cleanUpBackups = makeCleanUpBackups({ files, copies, clock, log });
export const watchBackups = makeWatchBackups({ files, alerts, clock, log });

export const backUpDatabase = makeBackUpDatabase({
  database: makeDatabaseExports({
    apiBase: params.firestoreAdminBase.value(),
    projectId: params.projectId.value(),
    accessToken: makeAccessTokens('https://www.googleapis.com/auth/datastore'),
  }),
  buckets: [params.storageBucket.value(), ...copyBuckets],
  files,
  alerts,
  clock,
  log,
});
