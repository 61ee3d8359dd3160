/** Whom a booking is for, and where from. */
export interface BookingIds {
  readonly sessionId: string;
  readonly providerId: string;
  readonly clientId: string;
  /** In E.164. */
  readonly clientPhone: string;
  /** That the call is booked from, where it is known. */
  readonly network?: string | undefined;
}
