import { isOpen } from '@sos/domain/affiliates/programme';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Plans } from './commission-ports.ts';
import { type EnrolNeeds, enrolWithCodes } from './enrol-with-codes.ts';
import type { Affiliates } from './ports.ts';
import { programmeOf } from './programme-of.ts';

export interface JoinGeneralNeeds extends EnrolNeeds {
  readonly affiliates: Affiliates;
  readonly plans: Plans;
  readonly clock: Clock;
}

/**
 * Gives a client or a provider their own link, once, while an admin lets them refer friends. Throws DomainError not_found for
 * everybody else, and closed_for_now.
 */
export function makeJoinGeneral(needs: JoinGeneralNeeds): Handler<'joinGeneralProgramme'> {
  const { affiliates, plans, clock } = needs;
  return async (actor, { language, visitor }) => {
    const programme = programmeOf(actor);
    if (programme !== 'general') throw new DomainError('not_found', 'not_found');
    if (await affiliates.find(programme, actor.uid)) return {};
    if (!isOpen(await plans.current(), { programme })) throw new DomainError('forbidden', 'closed_for_now');
    const said = { place: '', audience: null, language, visitor, createdAt: clock.now() };
    await enrolWithCodes(needs, { uid: actor.uid, programme, member: null, isOwner: true }, said);
    if (!(await affiliates.find(programme, actor.uid))) throw new DomainError('not_found', 'not_found');
    return {};
  };
}
