import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { affiliateCode } from '@sos/domain/affiliates/code';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Affiliates, Enrolled, Enrolment, VisitorHash } from './ports.ts';

export interface EnrolNeeds {
  readonly affiliates: Pick<Affiliates, 'enrol'>;
  readonly hash: Pick<VisitorHash, 'device'>;
  /** At least 0 and below 1. */
  readonly random: () => number;
}

type Said = Pick<AffiliateProfile, 'added' | 'place' | 'language' | 'audience' | 'createdAt'> & {
  readonly visitor: string | undefined;
};

/** How often codes are made anew: that both are taken even once hardly happens. */
const TRIES = 5;

/** Gives somebody a profile with codes that nobody has. Throws DomainError try_again. */
export async function enrolWithCodes(
  { affiliates, hash, random }: EnrolNeeds,
  whose: Omit<Enrolment, 'profile'>,
  { visitor, ...said }: Said,
): Promise<Exclude<Enrolled, 'code_taken'>> {
  const nothing = { earned: 0, reversed: 0, adjusted: 0, paid: 0 };
  const devices = visitor === undefined ? [] : [hash.device(visitor)];
  for (let tries = 0; tries < TRIES; tries++) {
    const [affiliateCodeClient, affiliateCodeRecruitment] = [affiliateCode(random), affiliateCode(random)];
    const profile = { ...said, affiliateCodeClient, affiliateCodeRecruitment, devices, ...nothing };
    const enrolled = await affiliates.enrol({ ...whose, profile });
    if (enrolled !== 'code_taken') return enrolled;
  }
  throw new DomainError('unavailable', 'try_again');
}
