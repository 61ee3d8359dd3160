import { applicationDocuments } from '../../adapters/firestore/applications/application-store.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { disputeDocuments } from '../../adapters/firestore/disputes/dispute-store.ts';
import { accountDeletionDocuments } from '../../adapters/firestore/privacy/privacy-stores.ts';
import { refundDocuments } from '../../adapters/firestore/payments/payment-documents.ts';
import {
  ownedNumberDocuments,
  switchDocuments,
} from '../../adapters/firestore/notifications/notification-documents.ts';
import { tellingFields } from '@sos/domain/notifications/call-notices';
import {
  applicationNotice,
  disputeNotice,
  hasChangedSight,
  hasGoneOff,
  numberMovedNotice,
  refundNotice,
  sightNotice,
  switchedOffNotice,
  welcomeNotice,
} from '@sos/domain/notifications/other-notices';
import { subscriptionNotice } from '@sos/domain/subscriptions/notices';
import { subscriptionDocuments } from '../../adapters/firestore/subscriptions/subscription-documents.ts';
import { whyOffline } from '../../adapters/firestore/providers/kept-profiles.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from './about.ts';
import { notify, tellParties } from './wiring.ts';

/** Most changes tell nobody anything, and are not even parsed. */
const tellCallParties: DocumentHandler = async (change) => {
  const { before, after } = change;
  const isTold = tellingFields.some((name) => before?.get(name) !== after?.get(name));
  if (!before || isTold) await about(sessionDocuments, tellParties)(change);
};

const welcomeUser = about(userDocuments, async ({ id, before, after }) => {
  const notice = welcomeNotice(id, { before: before?.role, after: after.role });
  if (notice && !(notice.text === 'welcome_provider' && (await hasApplied(id)))) await notify(notice);
});

/** Whoever was brought here with their application has no first step before them. */
async function hasApplied(uid: string): Promise<boolean> {
  const application = await applicationDocuments.read(uid);
  return application !== undefined && application.status !== 'draft';
}

const tellSwitchedOff = about(switchDocuments, async ({ id, before, after, at }) => {
  if (!hasGoneOff(before, after)) return;
  const offlineBecause = after.offlineBecause ?? (await whyOffline(id));
  const notice = switchedOffNotice(id, { before, after: { ...after, offlineBecause }, at });
  if (notice) await notify(notice);
});

/** Who is shut out, has another role or leaves is told of that instead. */
const tellSight = about(switchDocuments, async ({ id, before, after, at }) => {
  if (!hasChangedSight(before, after) || !(await isProviderInService(id))) return;
  const notice = sightNotice(id, { before, after, at });
  if (notice) await notify(notice);
});

async function isProviderInService(uid: string): Promise<boolean> {
  const [user, deletion] = await Promise.all([userDocuments.read(uid), accountDeletionDocuments.read(uid)]);
  const takesCalls = user?.role === 'lawyer' || user?.role === 'expat';
  return takesCalls && user.status === 'active' && (deletion?.state ?? 'withdrawn') === 'withdrawn';
}

const tellApplicant = about(applicationDocuments, async ({ id, before, after }) => {
  const notice = applicationNotice(id, before, after);
  if (notice) await notify(notice);
});

const tellWhoLostNumber = about(ownedNumberDocuments, async ({ before, after, at }) => {
  const notice = numberMovedNotice(before, after, at);
  if (notice) await notify(notice);
});

const tellOfRefund = about(refundDocuments, async ({ id, before, after }) => {
  const notice = refundNotice(id, before, after);
  if (notice) await notify(notice);
});

const tellSubscriber = about(subscriptionDocuments, async ({ id, before, after }) => {
  const notice = subscriptionNotice(id, before, after);
  if (notice) await notify(notice);
});

const tellOfDispute = about(disputeDocuments, async ({ id, before, after }) => {
  const notice = disputeNotice(id, before, after);
  if (notice) await notify(notice);
});

/** What follows from each kind of change, for its dispatcher. */
export const onSession: readonly DocumentHandler[] = [tellCallParties];
export const onUserCreated: readonly DocumentHandler[] = [welcomeUser];
export const onUserUpdated: readonly DocumentHandler[] = [welcomeUser];
export const onApplication: readonly DocumentHandler[] = [tellApplicant];
export const onNumber: readonly DocumentHandler[] = [tellWhoLostNumber];
export const onRefund: readonly DocumentHandler[] = [tellOfRefund];
export const onSubscription: readonly DocumentHandler[] = [tellSubscriber];
export const onDispute: readonly DocumentHandler[] = [tellOfDispute];
export const onProfile: readonly DocumentHandler[] = [tellSwitchedOff, tellSight];
