/**
 * `own_account`: nobody decides about themselves.
 * `address_unconfirmed`: what only a mail could undo waits until one is known to arrive.
 * `account_incomplete`: signed in, but never registered. `sign_in_again`: the last sign-in was too long ago for this.
 */
export const accountRefusals = [
  'weak_password',
  'account_incomplete',
  'sign_in_again',
  'address_unconfirmed',
  'own_account',
] as const;
