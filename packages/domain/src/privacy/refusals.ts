/**
 * `export_underway`: one is being gathered already. `deletion_begun`: it cannot be taken back any more.
 * `admins_stay`: an admin's account is deleted once it is none any more.
 */
export const privacyRefusals = ['export_underway', 'deletion_begun', 'admins_stay'] as const;
