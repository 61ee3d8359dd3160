import { makeSignIns } from '../../adapters/auth/sign-ins.ts';
import { makeKeptFiles } from '../../adapters/storage/kept-files.ts';
import { makeBackUpSignIns } from '../../usecases/backups/back-up-sign-ins.ts';
import { makeCleanUpBackups } from '../../usecases/backups/clean-up-backups.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { clock } from '../shared/wiring.ts';

const files = makeKeptFiles(params.storageBucket.value());

export const backUpSignIns = makeBackUpSignIns({ signIns: makeSignIns(), files, clock, log });
export const cleanUpBackups = makeCleanUpBackups({ files, clock, log });
