import { type LimitName, limitNames, limitOf, limits as table, windowOf } from '@sos/domain/limits/limits';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { DeedLog } from '../audit/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { LimitHits, LimitMaxima, Limits } from './ports.ts';

/** Those that count a person, whom an admin can look up. */
const ofPeople = limitNames.filter((name) => table[name].by === 'person');

export interface ListLimitsNeeds {
  readonly hits: LimitHits;
  readonly limits: Pick<Limits, 'count'>;
  readonly maxima: () => Promise<LimitMaxima>;
  readonly clock: Clock;
}

/** Who stands at a limit now, by limit; or what one person has used of theirs. */
export function makeListLimits({ hits, limits, maxima, clock }: ListLimitsNeeds): Handler<'adminListLimits'> {
  return async (_admin, { uid }) => {
    if (uid === undefined) return { hits: (await hits.now()).map((hit) => ({ ...hit })), used: [] };
    const figures = await maxima();
    const used = await Promise.all(
      ofPeople.map(async (name) => {
        const limit = limitOf(name, figures);
        const until = windowOf(limit, clock.now()).endsAt;
        return { name, used: await limits.count(name, uid), max: limit.max, until };
      }),
    );
    return { hits: [], used: used.filter((each) => each.used > 0) };
  };
}

export interface LiftLimitNeeds {
  readonly limits: Pick<Limits, 'count' | 'giveBack'>;
  readonly deeds: DeedLog;
  readonly clock: Clock;
}

/**
 * Lets somebody go on at once. The deed is written down first: what is counted is no document of theirs. Throws DomainError
 * not_found for a limit that counts no people, and changed where nothing is counted.
 */
export function makeLiftLimit({ limits, deeds, clock }: LiftLimitNeeds): Handler<'adminLiftLimit'> {
  return async ({ uid: adminId }, { uid, name, requestId, reason }) => {
    requireOfPeople(name);
    const used = await limits.count(name, uid);
    if (used === 0) throw new DomainError('conflict', 'changed');
    await deeds.note({
      id: `limit-${uid}-${requestId}`,
      adminId,
      action: 'adminLiftLimit',
      subjectKind: 'user',
      subjectId: uid,
      before: { limit: null, used },
      after: { limit: name, used: 0 },
      reason,
      at: clock.now(),
      undoes: null,
    });
    await limits.giveBack(name, uid, used);
    return {};
  };
}

function requireOfPeople(name: LimitName): void {
  if (!ofPeople.includes(name)) throw new DomainError('not_found', 'not_found');
}
