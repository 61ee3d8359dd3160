import type { Instant } from '@sos/domain/shared/instant';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { type BindReferralNeeds, type Came, makeBindReferral } from './bind-referral.ts';

/** By which link a client came last, until they book for the first time. */
export interface Arrivals {
  /** The last one counts. */
  keep(uid: string, arrival: Came & { readonly at: Instant }): Promise<void>;
  find(uid: string): Promise<Came | undefined>;
}

interface KeepNeeds {
  readonly arrivals: Pick<Arrivals, 'keep'>;
  readonly clock: Clock;
}

/** Books, and has kept before by which link the client came, so that no crash loses it. */
export function makeBookBrought(
  { arrivals, clock }: KeepNeeds,
  book: Handler<'createAndScheduleCall'>,
): Handler<'createAndScheduleCall'> {
  return async (actor, input) => {
    if (input.referral) await arrivals.keep(actor.uid, { ...input.referral, at: clock.now() });
    return book(actor, input);
  };
}

export interface BindAtBookingNeeds extends BindReferralNeeds {
  readonly arrivals: Pick<Arrivals, 'find'>;
  /** Whether a client has booked before an instant. */
  readonly hasBookedBefore: (clientId: string, at: Instant) => Promise<boolean>;
}

interface Booking {
  readonly clientId: string;
  readonly createdAt: Instant;
}

/** At somebody's first booking, notes who brought them, unless that is known from their registration. */
export function makeBindAtBooking(needs: BindAtBookingNeeds): (booking: Booking) => Promise<void> {
  const { arrivals, referrals, hasBookedBefore } = needs;
  const bind = makeBindReferral(needs);
  return async ({ clientId: uid, createdAt }) => {
    const referral = await arrivals.find(uid);
    if (!referral || (await referrals.find(uid)) || (await hasBookedBefore(uid, createdAt))) return;
    await bind({ uid, role: 'client', createdAt, referral });
  };
}
