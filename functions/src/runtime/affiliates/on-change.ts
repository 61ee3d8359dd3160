import { randomUUID } from 'node:crypto';
import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { hasBookedBefore, makeArrivals } from '../../adapters/firestore/affiliates/arrival-store.ts';
import { makeClicks, makeCodes, makeReferrals } from '../../adapters/firestore/affiliates/referral-store.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makeBindAtBooking } from '../../usecases/affiliates/bind-at-booking.ts';
import { makeBindReferral } from '../../usecases/affiliates/bind-referral.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { configuration, payments, reportCorrupt } from '../shared/wiring.ts';

const binding = {
  affiliates: makeAffiliates(reportCorrupt),
  codes: makeCodes(reportCorrupt),
  clicks: makeClicks(reportCorrupt),
  referrals: makeReferrals(reportCorrupt),
  plans: { current: () => configuration.plan() },
  newId: randomUUID,
};
const bindReferral = makeBindReferral(binding);
const bindAtBooking = makeBindAtBooking({
  ...binding,
  arrivals: makeArrivals(reportCorrupt),
  codeOf: async (bookingId) => (await payments.read(bookingId))?.coupon?.code ?? null,
  hasBookedBefore,
});

const referralOfNewcomer = about(userDocuments, async ({ id, after }) => bindReferral({ ...after, uid: id }));

const referralOfBooking = about(sessionDocuments, async ({ id, before, after }) => {
  if (!before) await bindAtBooking({ ...after, id });
});

export const onUserCreated: readonly DocumentHandler[] = [referralOfNewcomer];
export const onSession: readonly DocumentHandler[] = [referralOfBooking];
