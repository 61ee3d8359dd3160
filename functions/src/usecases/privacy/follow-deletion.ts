import { accountMail } from '@sos/domain/notifications/notice';
import type { AccountDeletion } from '@sos/domain/privacy/account-deletion';
import { privacyTask } from '@sos/domain/privacy/tasks';
import type { SendAccountMail } from '../accounts/ports.ts';
import type { Tasks } from '../shared/ports.ts';
import type { AccountDeletions, Visibility } from './ports.ts';

export interface FollowDeletionNeeds {
  readonly deletions: Pick<AccountDeletions, 'change'>;
  readonly visibility: Visibility;
  readonly sendMail: SendAccountMail;
  readonly tasks: Pick<Tasks, 'enqueue'>;
}

/** What follows from a deletion that was asked for or taken back; harmless to repeat, and the schedule does after a crash. */
export async function followDeletion(
  needs: FollowDeletionNeeds,
  uid: string,
  deletion: AccountDeletion,
): Promise<void> {
  const { visibility, sendMail, tasks, deletions } = needs;
  const { state, number, dueAt, hidProfile } = deletion;
  const cause = `deletion-${number}`;
  if (state === 'asked') {
    await visibility.hide(uid);
    await sendMail(accountMail('deletion_asked', uid, cause));
    await tasks.enqueue(privacyTask({ job: 'erasure', uid }, { turn: String(number), at: dueAt }));
  }
  if (state === 'withdrawn') {
    await sendMail(accountMail('deletion_withdrawn', uid, cause));
    if (!hidProfile) return;
    await visibility.show(uid);
    await deletions.change(uid, (before = deletion) => ({
      becomes: before.state === 'withdrawn' ? { ...before, hidProfile: false } : before,
    }));
  }
}
