/**
 * `own_account`: nobody decides about themselves.
 * `address_unconfirmed`: what only a mail could undo waits until one is known to arrive.
 * `sign_in_again`: the last sign-in was too long ago for this.
 * `other_role`: a person has one role, and this account has another. `kind_fixed`: the profile was made for the other kind of provider.
 */
export const accountRefusals = [
  'weak_password',
  'sign_in_again',
  'address_unconfirmed',
  'own_account',
  'kind_fixed',
  'other_role',
] as const;
