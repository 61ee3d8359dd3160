import { invitationMail } from '@sos/domain/agencies/invitation-mail';
import {
  invitationDocuments,
  memberDocuments,
  requestDocuments,
} from '../../adapters/firestore/agencies/agency-documents.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { reviewDocuments } from '../../adapters/firestore/reviews/review-documents.ts';
import { makeTaskQueue } from '../../adapters/tasks/task-queue.ts';
import { makeFollowCall, makeFollowProvider } from '../../usecases/agencies/follow-call.ts';
import {
  makeFollowBelonging,
  makeFollowInvitation,
  makeFollowRequest,
} from '../../usecases/agencies/follow-changes.ts';
import { makeFollowPerson } from '../../usecases/agencies/follow-person.ts';
import { makeSendAccountMail } from '../../usecases/notifications/send-account-mail.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { notificationPorts, notify } from '../notifications/wiring.ts';
import { differs } from '../shared/differs.ts';
import { agencyPorts } from './stores.ts';

const changes = { ...agencyPorts, notify, tasks: makeTaskQueue('europe-west3') };
const followCall = makeFollowCall(agencyPorts);
const followProvider = makeFollowProvider(agencyPorts);
const followPerson = makeFollowPerson(agencyPorts);
const followRequest = makeFollowRequest(changes);
const followBelonging = makeFollowBelonging(changes);
const sendMail = makeSendAccountMail(notificationPorts);
const followInvitation = makeFollowInvitation(changes);

/** What an agency sees of a call; every other change of it is not even parsed. */
const seenOfCall = ['status', 'endReason', 'settlement.status', 'settlement.billableSeconds'] as const;
/** What an agency sees of a profile. */
const seenOfProfile = [
  'availability',
  'approval',
  'visible',
  'displayName',
  'photoUrl',
  'languages',
  'countries',
  'specialities',
] as const;

const memberCalled: DocumentHandler = async (change) => {
  if (change.after?.get('isForAgency') === false || !differs(change, seenOfCall)) return;
  await about(sessionDocuments, ({ before, after }) => followCall(after, before === undefined))(change);
};

const memberChanged: DocumentHandler = async (change) => {
  if (differs(change, seenOfProfile)) await followProvider.profile(change.id);
  // Whoever is approved now may have been asked before they were anybody.
  if (differs(change, ['approval'])) await agencyPorts.claim(change.id);
};

const memberReviewed: DocumentHandler = async (change) => {
  const providerId = change.after?.ref.parent.parent?.id;
  if (providerId === undefined) return;
  await about(reviewDocuments, ({ after }) => followProvider.review(providerId, after.createdAt))(change);
};

const roleChanged: DocumentHandler = async (change) => {
  if (differs(change, ['role'])) await followPerson(change.id);
};

const belongingChanged: DocumentHandler = async (change) => {
  if (!differs(change, ['agencyId'])) return;
  await about(memberDocuments, ({ id, before, after }) => followBelonging(id, before, after))(change);
};

/** What follows from each kind of change, for its dispatcher. */
export const onSession: readonly DocumentHandler[] = [memberCalled];
export const onProfile: readonly DocumentHandler[] = [memberChanged];
export const onReview: readonly DocumentHandler[] = [memberReviewed];
export const onUserWritten: readonly DocumentHandler[] = [roleChanged];
export const onMember: readonly DocumentHandler[] = [belongingChanged];
export const onInvitation: readonly DocumentHandler[] = [
  about(invitationDocuments, ({ id, before, after }) => followInvitation(id, before, after)),
  about(invitationDocuments, async ({ id, before, after }) => {
    const mail = invitationMail(id, before, after);
    if (mail) await sendMail(mail);
  }),
];
export const onRequest: readonly DocumentHandler[] = [
  about(requestDocuments, ({ before, after }) => followRequest(before, after)),
];
