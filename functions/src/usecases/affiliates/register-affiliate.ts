import type { Parsed } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { affiliateCode } from '@sos/domain/affiliates/code';
import type { Audience } from '@sos/domain/affiliates/profile';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { Affiliates, CreateMember, Registrations } from './ports.ts';

export interface RegisterAffiliateNeeds {
  readonly affiliates: Affiliates;
  readonly registrations: Registrations;
  readonly clock: Clock;
  /** At least 0 and below 1. */
  readonly random: () => number;
}

type Answers = Parsed<'registerChatter'> & { readonly audience?: Audience };

/** How often codes are made anew: that both are taken even once hardly happens. */
const TRIES = 5;

export const makeRegisterChatter = (needs: RegisterAffiliateNeeds): Handler<'registerChatter'> =>
  makeRegisterAffiliate(needs, 'chatter');
export const makeRegisterInfluencer = (needs: RegisterAffiliateNeeds): Handler<'registerInfluencer'> =>
  makeRegisterAffiliate(needs, 'influencer');
export const makeRegisterBlogger = (needs: RegisterAffiliateNeeds): Handler<'registerBlogger'> =>
  makeRegisterAffiliate(needs, 'blogger');
export const makeRegisterGroupAdmin = (needs: RegisterAffiliateNeeds): Handler<'registerGroupAdmin'> =>
  makeRegisterAffiliate(needs, 'groupAdmin');

/**
 * Makes an account with its profile and codes, active at once; what an earlier try has left half-made is completed. Throws
 * DomainError account_incomplete for whoever gives no credentials and is not signed in, and other_role.
 */
function makeRegisterAffiliate(needs: RegisterAffiliateNeeds, programme: AffiliateRole) {
  const { affiliates, registrations } = needs;
  return async (actor: Actor, answers: Answers) => {
    const { credentials, place: _place, language: _language, audience: _audience, ...rest } = answers;
    const person = { ...rest, role: programme };
    const creating = { needs, programme, answers };
    if (credentials) {
      await registrations.byPassword({ ...person, ...credentials }, createMember(creating, false));
      return {};
    }
    if (actor.uid === '') throw new DomainError('forbidden', 'account_incomplete');
    await registrations.bySignIn(actor.uid, person, createMember(creating, true));
    if (!(await affiliates.find(programme, actor.uid))) throw new DomainError('conflict', 'other_role');
    return {};
  };
}

interface Creating {
  readonly needs: RegisterAffiliateNeeds;
  readonly programme: AffiliateRole;
  readonly answers: Answers;
}

function createMember({ needs, programme, answers }: Creating, isOwner: boolean): CreateMember {
  const { affiliates, clock, random } = needs;
  return async (uid: string, member: UserDocument) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const profile = profileOf(answers, { createdAt: clock.now(), random });
      const enrolled = await affiliates.enrol({ uid, programme, member, profile, isOwner });
      if (enrolled !== 'code_taken') return enrolled === 'made';
    }
    throw new DomainError('unavailable', 'try_again');
  };
}

function profileOf(
  { place, language, audience }: Answers,
  { createdAt, random }: { readonly createdAt: number; readonly random: () => number },
) {
  const [affiliateCodeClient, affiliateCodeRecruitment] = [affiliateCode(random), affiliateCode(random)];
  const codes = { affiliateCodeClient, affiliateCodeRecruitment };
  const nothing = { earned: 0, reversed: 0, adjusted: 0, paid: 0 };
  return { place, language, audience: audience ?? null, ...codes, ...nothing, createdAt };
}
