import type { Parsed } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import type { Audience } from '@sos/domain/affiliates/profile';
import { addedOf } from '@sos/domain/affiliates/programme';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { Plans } from './commission-ports.ts';
import { type EnrolNeeds, enrolWithCodes } from './enrol-with-codes.ts';
import type { Affiliates, CreateMember, Registrations } from './ports.ts';

export interface RegisterAffiliateNeeds extends EnrolNeeds {
  readonly affiliates: Affiliates;
  readonly registrations: Registrations;
  readonly clock: Clock;
}

interface Joined {
  readonly programme: AffiliateRole;
  readonly added?: string;
}

type Answers = Parsed<'registerChatter'> & { readonly audience?: Audience };

export const makeRegisterChatter = (needs: RegisterAffiliateNeeds): Handler<'registerChatter'> =>
  makeRegisterAffiliate(needs, { programme: 'chatter' });
export const makeRegisterInfluencer = (needs: RegisterAffiliateNeeds): Handler<'registerInfluencer'> =>
  makeRegisterAffiliate(needs, { programme: 'influencer' });
export const makeRegisterBlogger = (needs: RegisterAffiliateNeeds): Handler<'registerBlogger'> =>
  makeRegisterAffiliate(needs, { programme: 'blogger' });
export const makeRegisterGroupAdmin = (needs: RegisterAffiliateNeeds): Handler<'registerGroupAdmin'> =>
  makeRegisterAffiliate(needs, { programme: 'groupAdmin' });

/** The door into every programme that an admin has added. Throws DomainError not_found, closed_for_now, and what the others throw. */
export function makeRegisterPartner(
  needs: RegisterAffiliateNeeds & { readonly plans: Plans },
): Handler<'registerPartner'> {
  return async (actor, { programme: added, audience, ...answers }) => {
    const joined = { programme: 'partner', added } as const;
    const entry = addedOf(await needs.plans.current(), joined);
    if (!entry || entry.state === 'draft') throw new DomainError('not_found', 'not_found');
    if (entry.state === 'closed') throw new DomainError('forbidden', 'closed_for_now');
    const isAsked = entry.asksAudience && audience !== undefined;
    return makeRegisterAffiliate(needs, joined)(actor, { ...answers, ...(isAsked && { audience }) });
  };
}

/**
 * Makes an account with its profile and codes, active at once; what an earlier try has left half-made is completed. Throws
 * DomainError account_incomplete for whoever gives no credentials and is not signed in, and other_role.
 */
function makeRegisterAffiliate(needs: RegisterAffiliateNeeds, joined: Joined) {
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
    const person = { ...rest, role: joined.programme };
    const creating = { needs, joined, answers };
    if (credentials) {
      await registrations.byPassword({ ...person, ...credentials }, createMember(creating, false));
      return {};
    }
    if (actor.uid === '') throw new DomainError('forbidden', 'account_incomplete');
    await registrations.bySignIn(actor.uid, person, createMember(creating, true));
    const profile = await affiliates.find(joined.programme, actor.uid);
    if (!profile || profile.added !== joined.added) throw new DomainError('conflict', 'other_role');
    return {};
  };
}

interface Creating {
  readonly needs: RegisterAffiliateNeeds;
  readonly joined: Joined;
  readonly answers: Answers;
}

function createMember({ needs, joined, answers }: Creating, isOwner: boolean): CreateMember {
  const { clock } = needs;
  return async (uid: string, member: UserDocument) => {
    const { place, language, audience = null, visitor } = answers;
    const { programme, ...which } = joined;
    const said = { place, language, audience, visitor, createdAt: clock.now(), ...which };
    return (await enrolWithCodes(needs, { uid, programme, member, isOwner }, said)) === 'made';
  };
}
