import { makeCompleteAccount } from '@sos/functions/usecases/accounts/complete-account';
import { makeGetAccount } from '@sos/functions/usecases/accounts/get-account';
import {
  makeEditWhitelist,
  makeGetWhitelist,
  makeSetRole,
  makeUpdateUserStatus,
} from '@sos/functions/usecases/accounts/change-standing';
import { makeFollowMember } from '@sos/functions/usecases/accounts/follow-member';
import { makeRegisterAccount } from '@sos/functions/usecases/accounts/register-account';
import { makeCloseAccount, makeLiftSuspension, makeSyncClaims } from '@sos/functions/usecases/accounts/sync-claims';
import {
  makeApproveProvider,
  makeAskForCorrection,
  makeRejectProvider,
} from '@sos/functions/usecases/applications/decide-application';
import { makeSaveApplication } from '@sos/functions/usecases/applications/save-application';
import { makeSubmitApplication } from '@sos/functions/usecases/applications/submit-application';
import { makeCancelBookingsOf } from '@sos/functions/usecases/calls/cancel-bookings-of';
import { makeKeepRating } from '@sos/functions/usecases/reviews/keep-rating';
import { makeModerateReview } from '@sos/functions/usecases/reviews/moderate-review';
import { makeReplyToReview } from '@sos/functions/usecases/reviews/reply-to-review';
import { makeSubmitReview } from '@sos/functions/usecases/reviews/submit-review';
import type { UseCases } from '../calls/use-cases.ts';
import type { Clock, Log } from '@sos/functions/usecases/shared/ports';
import type { PeoplePorts } from './ports.ts';

/** What the use cases of people take from those of calls and money. */
export interface FromCalls {
  readonly handleEvent: UseCases['desk']['handleEvent'];
  readonly releaseUnbookedOf: UseCases['till']['releaseUnbookedOf'];
  readonly clock: Clock;
  readonly log: Log;
}
/** Mails are bounded elsewhere, and what an admin closes for a while has tests of its own. */
const boundless = { take: async () => 0 };
const requireOpen = async () => undefined;

/** The use cases of people as the regions wire them together. */
export function makePeopleUseCases(ports: PeoplePorts, calls: FromCalls) {
  const { clock, log } = calls;
  const needs = { ...ports, clock, log, limits: boundless, requireOpen, tasks: ports.letters };
  const [syncClaims, closeAccount, liftSuspension] = [
    makeSyncClaims(needs),
    makeCloseAccount(needs),
    makeLiftSuspension(needs),
  ];
  const cancelBookingsOf = makeCancelBookingsOf({
    ...needs,
    ...calls,
    shutOut: async (uid) => {
      await syncClaims(uid);
      await closeAccount(uid);
    },
  });
  const follow = async (uid: string) => {
    await syncClaims(uid);
    await liftSuspension(uid);
  };
  return {
    syncClaims,
    followMember: makeFollowMember({ ...needs, syncClaims, liftSuspension, cancelBookingsOf }),
    register: makeRegisterAccount({ ...needs, pace: atOnce }),
    complete: makeCompleteAccount(needs),
    account: makeGetAccount({ ...needs, syncClaims }),
    setStatus: makeUpdateUserStatus({ ...needs, follow }),
    setRole: makeSetRole({ ...needs, follow }),
    getWhitelist: makeGetWhitelist({ ...needs, follow }),
    editWhitelist: makeEditWhitelist({ ...needs, follow }),
    save: makeSaveApplication(needs),
    submit: makeSubmitApplication(needs),
    approve: makeApproveProvider(needs),
    reject: makeRejectProvider(needs),
    askForCorrection: makeAskForCorrection(needs),
    review: makeSubmitReview({ ...needs, sessions: ports.charged }),
    reply: makeReplyToReview(needs),
    moderate: makeModerateReview({ ...needs, reports: { list: async () => ({ items: [], next: null }) } }),
    keepRating: makeKeepRating(needs),
  };
}

/** How long an answer takes concerns whoever waits for it alone. */
const atOnce = { now: () => 0, wait: async () => undefined };

export type PeopleUseCases = ReturnType<typeof makePeopleUseCases>;
export type MakePeopleUseCases = (ports: PeoplePorts, calls: FromCalls) => PeopleUseCases;
