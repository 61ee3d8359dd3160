import type { Commission } from './commission.ts';
import {
  type CallTrace,
  type FraudModes,
  isBlocked,
  type Marks,
  noMarks,
  selfRecruited,
  type Suspicion,
  suspicionsOf,
} from './fraud.ts';
import { paysOnce } from './grant.ts';

/** What is known of the people of a call when its commissions are made. */
export interface Watched {
  readonly modes: FraudModes;
  readonly call: CallTrace;
  readonly client: Marks;
  readonly provider: Marks;
  readonly marksOf: ReadonlyMap<string, Marks>;
  readonly recentOf: (affiliateId: string) => readonly CallTrace[];
}

/**
 * The commissions with what rules of fraud say of their call. What is blocked is worth nothing from the start, with
 * everything above it; a bonus that is paid once is left out, so that an honest call can pay it later.
 */
export function watch(commissions: readonly Commission[], watched: Watched): Commission[] {
  const direct = commissions.find(({ event }) => event === 'client_call')?.affiliateId;
  return commissions.flatMap((commission) => {
    const { event, affiliateId, terms } = commission;
    const root = event === 'provider_call' ? affiliateId : (direct ?? affiliateId);
    const ofRoot = suspicionsAbout(root, terms.leastSeconds, watched);
    const suspicions = affiliateId === root ? ofRoot : [...ofRoot, ...ofThoseAbove(affiliateId, root, watched)];
    if (!isBlocked(suspicions)) return [{ ...commission, suspicions }];
    if (paysOnce(event)) return [];
    return [{ ...commission, suspicions, amount: 0, status: 'cancelled', reason: 'fraud', dueAt: null }];
  });
}

function ofThoseAbove(affiliateId: string, root: string, { modes, marksOf }: Watched): Suspicion[] {
  const marks = (uid: string) => marksOf.get(uid) ?? noMarks;
  return selfRecruited(modes, { affiliateId, ...marks(affiliateId) }, marks(root));
}

function suspicionsAbout(affiliateId: string, leastSeconds: number, watched: Watched): Suspicion[] {
  const { modes, call, client, provider, marksOf, recentOf } = watched;
  const affiliate = marksOf.get(affiliateId) ?? noMarks;
  return suspicionsOf(modes, {
    affiliateId,
    affiliate,
    client,
    provider,
    call,
    recent: recentOf(affiliateId),
    leastSeconds,
  });
}

/** What a set adds to cases: each rule once for each affiliate whom it is about. */
export function caseNotes(commissions: readonly Commission[], claimed: CallTrace | null) {
  const notes = new Map<string, { suspicion: Suspicion; commission: Commission }>();
  for (const commission of commissions) {
    for (const suspicion of commission.suspicions) {
      if (suspicion.affiliateId !== commission.affiliateId) continue;
      notes.set(`${suspicion.rule} ${suspicion.affiliateId}`, { suspicion, commission });
    }
  }
  return [...notes.values()].map(({ suspicion, commission: { programme, paymentId, callAt, referredId } }) => {
    const evidence = { paymentId, otherId: claimed?.clientId ?? referredId, at: callAt };
    return { suspicion, found: { programme, evidence } };
  });
}
