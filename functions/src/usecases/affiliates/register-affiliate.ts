import type { Parsed } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import type { Audience } from '@sos/domain/affiliates/profile';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import { type EnrolNeeds, enrolWithCodes } from './enrol-with-codes.ts';
import type { Affiliates, CreateMember, Registrations } from './ports.ts';

export interface RegisterAffiliateNeeds extends EnrolNeeds {
  readonly affiliates: Affiliates;
  readonly registrations: Registrations;
  readonly clock: Clock;
}

type Answers = Parsed<'registerChatter'> & { readonly audience?: Audience };

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
    const {
      credentials,
      place: _place,
      language: _language,
      audience: _audience,
      visitor: _visitor,
      ...rest
    } = answers;
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
  const { clock } = needs;
  return async (uid: string, member: UserDocument) => {
    const { place, language, audience = null, visitor } = answers;
    const said = { place, language, audience, visitor, createdAt: clock.now() };
    return (await enrolWithCodes(needs, { uid, programme, member, isOwner }, said)) === 'made';
  };
}
