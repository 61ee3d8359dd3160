import type { Clock } from '../shared/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Bell } from './ports.ts';

export interface MarkNotificationsReadNeeds {
  readonly bell: Bell;
  readonly clock: Clock;
}

/** Marks notifications of the caller as read. */
export function makeMarkNotificationsRead(needs: MarkNotificationsReadNeeds): Handler<'markNotificationsRead'> {
  const { bell, clock } = needs;
  return async ({ uid }, { ids }) => {
    await bell.markRead(uid, ids, clock.now());
    return {};
  };
}
