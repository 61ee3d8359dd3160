import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Affiliates } from './ports.ts';
import { programmeOf } from './programme-of.ts';

interface Needs {
  readonly affiliates: Pick<Affiliates, 'find' | 'change'>;
}

/** What the caller has said of themselves. Throws DomainError not_found. */
export function makeGetAffiliateProfile({ affiliates }: Needs): Handler<'getAffiliateProfile'> {
  return async (actor) => {
    const profile = await affiliates.find(programmeOf(actor), actor.uid);
    if (!profile) throw new DomainError('not_found', 'not_found');
    const { place, audience, language } = profile;
    return { place, audience, language };
  };
}

/** Keeps it; whose programme asks for no audience keeps none. Throws DomainError not_found. */
export function makeUpdateAffiliateProfile({ affiliates }: Needs): Handler<'updateAffiliateProfile'> {
  return async (actor, { audience, ...words }) => {
    const programme = programmeOf(actor);
    const isAsked = programme !== 'chatter' && programme !== 'general';
    const said = { ...words, ...(isAsked && audience !== undefined && { audience }) };
    if (!(await affiliates.change(programme, actor.uid, said))) throw new DomainError('not_found', 'not_found');
    return {};
  };
}
