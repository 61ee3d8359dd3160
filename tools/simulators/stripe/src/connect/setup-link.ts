/** A page at which an account's owner tells Stripe who they are; it serves once. */
export interface SetupLink {
  readonly account: string;
  readonly returnUrl: string;
  readonly refreshUrl: string;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
  used: boolean;
}
