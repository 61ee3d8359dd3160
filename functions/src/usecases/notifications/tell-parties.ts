import type { CallSession } from '@sos/domain/calls/session';
import type { TaskHandler } from '@sos/contracts/tasks';
import { callNotices, newCallNotices } from '@sos/domain/notifications/call-notices';
import { noticeTexts } from '@sos/domain/notifications/notice';
import { notificationTasks } from '@sos/domain/notifications/tasks';
import type { Clock, Tasks } from '../shared/ports.ts';
import type { Notify } from './notify.ts';
import type { CallSessions } from './ports.ts';

export interface TellPartiesNeeds {
  readonly notify: Notify;
  readonly tasks: Tasks;
  readonly clock: Clock;
}
export interface SessionChange {
  readonly before: CallSession | undefined;
  readonly after: CallSession;
}

/** Tells the parties what a change of their session adds, and has them reminded before their telephone rings. */
export function makeTellParties({ notify, tasks, clock }: TellPartiesNeeds) {
  return async ({ before, after }: SessionChange): Promise<void> => {
    for (const notice of newCallNotices(before, after, clock.now())) await notify(notice);
    if (!before && after.status === 'scheduled') await tasks.enqueue(notificationTasks.remind(after));
  };
}

export interface RemindPartiesNeeds {
  readonly sessions: CallSessions;
  readonly notify: Notify;
  readonly clock: Clock;
}

/** Tells the parties that the telephone is about to ring, if the call is still to come. */
export function makeRemindParties({ sessions, notify, clock }: RemindPartiesNeeds): TaskHandler<'callReminderTask'> {
  return async ({ sessionId }) => {
    const session = await sessions.read(sessionId);
    if (!session) return;
    const soon = callNotices(session, clock.now()).filter(({ text }) => noticeTexts[text] === 'call_soon');
    for (const notice of soon) await notify(notice);
  };
}
