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
  /** With which code the booking is paid; null without one. */
  readonly codeOf: (bookingId: string) => Promise<string | null>;
  /** Whether a client has booked before an instant. */
  readonly hasBookedBefore: (clientId: string, at: Instant) => Promise<boolean>;
}

interface Booking {
  readonly id: string;
  readonly clientId: string;
  readonly createdAt: Instant;
  /** What a code takes off its price; each takes something. */
  readonly discount: number;
}

/**
 * At somebody's first booking, notes who brought them, unless that is known from their registration: whoever's code they
 * typed to pay less, or else by whose link they came last.
 */
export function makeBindAtBooking(needs: BindAtBookingNeeds): (booking: Booking) => Promise<void> {
  const { referrals, hasBookedBefore } = needs;
  const bind = makeBindReferral(needs);
  return async ({ id, clientId: uid, createdAt, discount }) => {
    const typed = discount > 0 ? await needs.codeOf(id) : null;
    const referral = await cameBy(needs, uid, typed);
    if (!referral || (await referrals.find(uid)) || (await hasBookedBefore(uid, createdAt))) return;
    await bind({ uid, role: 'client', createdAt, referral });
  };
}

async function cameBy(
  { arrivals, codes }: BindAtBookingNeeds,
  uid: string,
  typed: string | null,
): Promise<Came | undefined> {
  const arrival = await arrivals.find(uid);
  const owner = typed === null ? undefined : await codes.find(typed);
  if (typed === null || !owner) return arrival;
  return { code: typed, clickId: null, firstClickId: arrival?.firstClickId ?? null };
}
