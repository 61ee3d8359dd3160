import { makeQueueSwitches, makeScheduleRuns } from '../../adapters/firestore/system/system-store.ts';
import type { BackupKind } from '@sos/domain/backups/backup-age';
import type { ControlPlane } from '../../usecases/system/ports.ts';
import { lastBackup } from '../../usecases/backups/last-backups.ts';
import { params } from '../config.ts';
import { breakers, clock, once } from '../shared/wiring.ts';

const REGION = 'europe-west3';
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

const load = once(async () => {
  const { makeAccessTokens } = await import('../../adapters/google/access-tokens.ts');
  const { makeControlPlane } = await import('../../adapters/google/control-plane.ts');
  return makeControlPlane({
    schedulerBase: params.schedulerApiBase.value(),
    tasksBase: params.tasksApiBase.value(),
    projectId: params.projectId.value(),
    region: REGION,
    accessToken: makeAccessTokens(SCOPE),
  });
});
const control: ControlPlane = {
  runSchedule: async (name) => (await load()).runSchedule(name),
  queue: async (name) => (await load()).queue(name),
  pauseQueue: async (...given) => (await load()).pauseQueue(...given),
};

const loadFiles = once(async () => {
  const { makeKeptFiles } = await import('../../adapters/storage/kept-files.ts');
  return makeKeptFiles(params.storageBucket.value());
});

export const systemPorts = {
  runs: makeScheduleRuns(),
  switches: makeQueueSwitches(),
  control,
  breakers: breakers.store,
  lastBackup: async (kind: BackupKind) => lastBackup({ files: await loadFiles(), clock }, kind),
  clock,
};
