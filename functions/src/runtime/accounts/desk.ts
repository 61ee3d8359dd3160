import { makeRegistry } from '../../adapters/auth/registry.ts';
import { makeEmailChanges, makeMembers, makeMemberships } from '../../adapters/firestore/accounts/member-store.ts';
import { makeStandingStore } from '../../adapters/firestore/accounts/standing-store.ts';
import { makeDeliveryStore } from '../../adapters/firestore/notifications/delivery-store.ts';
import { makeTaskQueue } from '../../adapters/tasks/task-queue.ts';
import { makeCloseAccount, makeLiftSuspension, makeSyncClaims } from '../../usecases/accounts/sync-claims.ts';
import { makeFollowAddress } from '../../usecases/accounts/follow-address.ts';
import { makeMailAddress } from '../../usecases/accounts/mail-address.ts';
import { makeSendAccountMail } from '../../usecases/notifications/send-account-mail.ts';
import { limits } from '../limits/wiring.ts';
import { requireRegistration } from '../openness/wiring.ts';
import { log } from '../log.ts';
import { pace } from '../shared/pace.ts';
import { alerts, clock, reportCorrupt } from '../shared/wiring.ts';

const tasks = makeTaskQueue('europe-west3');

/** What the use cases of accounts need. */
export const accountPorts = {
  registry: makeRegistry(),
  members: makeMembers(reportCorrupt),
  memberships: makeMemberships(reportCorrupt),
  changes: makeEmailChanges(reportCorrupt),
  sendMail: makeSendAccountMail({ deliveries: makeDeliveryStore(reportCorrupt), tasks, alerts, clock }),
  requireOpen: requireRegistration,
  limits,
  tasks,
  clock,
  pace,
  log,
};

export const syncClaims = makeSyncClaims(accountPorts);
export const closeAccount = makeCloseAccount(accountPorts);
export const liftSuspension = makeLiftSuspension(accountPorts);
export const accountTaskHandlers = {
  accountMailTask: makeMailAddress(accountPorts),
  addressChangeTask: makeFollowAddress(accountPorts),
};

/** Makes claims, sessions and the way in follow what `users` says now. */
const follow = async (uid: string): Promise<void> => {
  await syncClaims(uid);
  await liftSuspension(uid);
};
export const standingPorts = { ...accountPorts, standings: makeStandingStore(reportCorrupt), follow };
