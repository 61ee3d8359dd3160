import type { TaskHandler } from '@sos/contracts/tasks';
import { addressChangeTask } from '@sos/domain/accounts/tasks';
import type { Clock, Tasks } from '../shared/ports.ts';
import { followEmail } from './follow-email.ts';
import type { EmailChanges, Members, Registry } from './ports.ts';

export interface FollowAddressNeeds {
  readonly registry: Pick<Registry, 'find'>;
  readonly members: Members;
  readonly changes: Pick<EmailChanges, 'find'>;
  readonly tasks: Pick<Tasks, 'enqueue'>;
  readonly clock: Clock;
}

/**
 * Writes the address down that somebody has confirmed, whether or not they come back to the site: the link of a mail tells
 * nobody but the register of accounts. Looks again as long as the link may still be followed.
 */
export function makeFollowAddress(needs: FollowAddressNeeds): TaskHandler<'addressChangeTask'> {
  const { registry, members, changes, tasks, clock } = needs;
  return async ({ uid, requestId }) => {
    const found = await followEmail({ registry, members }, uid);
    const change = found && (await changes.find(uid));
    // A later request is looked after by a task of its own.
    if (change?.requestId !== requestId || change.email === found?.owner.email) return;
    const again = addressChangeTask({ uid, requestId }, { askedAt: change.askedAt, now: clock.now() });
    if (again) await tasks.enqueue(again);
  };
}
