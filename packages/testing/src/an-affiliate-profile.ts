import type { AffiliateProfile } from '@sos/contracts/affiliates';

/** Somebody who takes part in a programme, with nothing on their balance. */
export function anAffiliateProfile(differs: Partial<AffiliateProfile> = {}): AffiliateProfile {
  return {
    place: 'A forum',
    audience: null,
    language: 'fr',
    affiliateCodeClient: 'ABCD2345',
    affiliateCodeRecruitment: 'WXYZ6789',
    devices: [],
    earned: 0,
    reversed: 0,
    adjusted: 0,
    paid: 0,
    createdAt: 1,
    ...differs,
  };
}
