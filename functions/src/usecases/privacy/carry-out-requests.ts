import { exportAfter } from '@sos/domain/privacy/data-export';
import { type PrivacyJob, privacyTask } from '@sos/domain/privacy/tasks';
import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import { exportFolder, exportPath } from './file-places.ts';
import { followDeletion, type FollowDeletionNeeds } from './follow-deletion.ts';
import type { AccountDeletions, DataExports, PersonalFiles } from './ports.ts';

export interface CarryOutNeeds extends FollowDeletionNeeds {
  readonly exports: Pick<DataExports, 'find' | 'change' | 'open'>;
  readonly deletions: AccountDeletions;
  readonly files: Pick<PersonalFiles, 'list' | 'remove'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Longer than a queue keeps a name, so that what lost its task has another. */
const TURN_MS = 2 * 3_600_000;

/** Goes on with what was asked for and lost its task, begins deletions that are due, and deletes files whose time is over. */
export function makeCarryOutRequests(needs: CarryOutNeeds) {
  const { exports, deletions, clock } = needs;
  const visit = (work: (uid: string) => Promise<void>) => async (uid: string) => {
    await work(uid).catch((error: unknown) => needs.log.warn('privacy_request_waits', { uid, error: String(error) }));
  };
  return async (): Promise<void> => {
    await sweep({ list: (query) => exports.open(query), visit: visit((uid) => lookAfterExport(needs, uid)), clock });
    await sweep({
      list: (query) => deletions.open(query),
      visit: visit((uid) => lookAfterDeletion(needs, uid)),
      clock,
    });
  };
}

async function lookAfterExport(needs: CarryOutNeeds, uid: string): Promise<void> {
  const { exports, files, clock } = needs;
  const before = await exports.find(uid);
  const after = before && exportAfter(before, clock.now());
  if (!before || !after) return before?.state === 'gathering' ? goOn(needs, 'export', uid) : undefined;
  // First the file: a crash after it leaves an export that leads to nothing, and is looked at again.
  const { number } = before;
  for (const path of await files.list(exportFolder(uid, number))) await files.remove(path);
  await files.remove(exportPath(uid, number));
  await exports.change(uid, (stored) => ({
    becomes: exportAfter(stored ?? before, clock.now()) ?? stored ?? before,
  }));
}

async function lookAfterDeletion(needs: CarryOutNeeds, uid: string): Promise<void> {
  const deletion = await needs.deletions.find(uid);
  if (!deletion) return;
  await followDeletion(needs, uid, deletion);
  const goesOn = deletion.state === 'asked' || deletion.state === 'erasing';
  if (goesOn && deletion.goesOnAt <= needs.clock.now()) await goOn(needs, 'erasure', uid);
}

function goOn({ tasks, clock }: CarryOutNeeds, job: PrivacyJob, uid: string): Promise<void> {
  return tasks.enqueue(privacyTask({ job, uid }, { turn: `again-${Math.floor(clock.now() / TURN_MS)}` }));
}
