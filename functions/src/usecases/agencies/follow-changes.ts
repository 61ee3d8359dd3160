import type { InvitationDocument, MemberDocument } from '@sos/contracts/agencies';
import { belongingNotices, invitationNotice, requestNotices } from '@sos/domain/agencies/notices';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import { escalation } from '@sos/domain/agencies/tasks';
import type { Notice } from '@sos/domain/notifications/notice';
import type { Tasks } from '../shared/ports.ts';
import { follow, type RequestNeeds } from './requests.ts';

export interface ChangeNeeds extends Pick<RequestNeeds, 'agencies' | 'requests' | 'clock'> {
  readonly notify: (notice: Notice) => Promise<void>;
  readonly tasks: Pick<Tasks, 'enqueue'>;
}

/** What a request owes once it has changed: who is told, and when it is looked at again. */
export function makeFollowRequest({ agencies, notify, tasks }: ChangeNeeds) {
  return async (before: AgencyRequest | undefined, after: AgencyRequest): Promise<void> => {
    const task = after.dueAt === before?.dueAt && after.step === before?.step ? undefined : escalation(after);
    if (task) await tasks.enqueue(task);
    const isAccepted = after.acceptedBy !== null && after.acceptedBy !== before?.acceptedBy;
    const name = isAccepted ? ((await agencies.member(after.acceptedBy ?? ''))?.displayName ?? null) : null;
    for (const notice of requestNotices(before, after, name)) await notify(notice);
  };
}

/** Who is told that somebody joined or left; what the leaver was offered is the next one's. */
export function makeFollowBelonging(needs: ChangeNeeds) {
  return async (providerId: string, before: MemberDocument | undefined, after: MemberDocument): Promise<void> => {
    const left = before?.agencyId ?? null;
    if (left !== null && after.agencyId !== left) {
      for (const request of await needs.requests.openOf(left)) {
        await follow(needs, request, (ranked, at) => ({ type: 'member_left', memberId: providerId, ranked, at }));
      }
    }
    for (const notice of belongingNotices(providerId, before, after)) await needs.notify(notice);
  };
}

export function makeFollowInvitation({ notify }: Pick<ChangeNeeds, 'notify'>) {
  return async (id: string, before: InvitationDocument | undefined, after: InvitationDocument): Promise<void> => {
    const notice = invitationNotice(id, before, after);
    if (notice) await notify(notice);
  };
}
