import { programmes } from '@sos/domain/accounts/affiliates';
import { step } from '@sos/domain/affiliates/hold';
import type { Instant } from '@sos/domain/shared/instant';
import { inLanes } from '../shared/in-lanes.ts';
import { sweepPages } from '../shared/sweep.ts';
import type {
  CommissionBook,
  CommissionRef,
  DueCommission,
  DuePage,
  FraudNotes,
  TruthsOf,
} from './commission-ports.ts';
import { isHeldBy, peopleOf } from './is-held.ts';
import type { SettleCommissionsNeeds } from './settle-commissions.ts';

export interface AdvanceNeeds extends Pick<SettleCommissionsNeeds, 'clock' | 'log'> {
  readonly book: Pick<CommissionBook, 'due' | 'read' | 'change' | 'changeListed'>;
  readonly truthsOf: TruthsOf;
  readonly notes: Pick<FraudNotes, 'flaggedAmong'>;
}

/** How many affiliates' commissions are written at a time. */
const LANES = 20;

/** Validates what has waited long enough. Returns how many were looked at. */
export const makeValidateCommissions = (needs: AdvanceNeeds) => () => advanceAll(needs, 'pending');

/** Credits what was validated and has waited long enough. Returns how many were looked at. */
export const makeReleaseCommissions = (needs: AdvanceNeeds) => () => advanceAll(needs, 'validated');

async function advanceAll(needs: AdvanceNeeds, status: 'pending' | 'validated'): Promise<number> {
  const { book, clock, log } = needs;
  const now = clock.now();
  let seen = 0;
  for (const programme of programmes) {
    const visit = async ({ due }: DuePage) => {
      try {
        if (due.length > 0) await advancePage(needs, due, now);
      } catch (error) {
        log.error('commissions_not_advanced', { programme, error });
      }
      return due.length;
    };
    seen += await sweepPages({ list: (query) => book.due(programme, status, { ...query, now }), visit, clock });
  }
  return seen;
}

type Known = Pick<DueCommission, 'commission'>;

/** What decides about some commissions; nothing of those about whose payment nothing is known. */
async function looksAt({ truthsOf, notes }: AdvanceNeeds, known: readonly Known[], at: Instant) {
  const [truths, flagged] = await Promise.all([
    truthsOf([...new Set(known.map(({ commission }) => commission.paymentId))]),
    notes.flaggedAmong([...new Set(known.flatMap(({ commission }) => peopleOf(commission)))]),
  ]);
  return ({ commission }: Known) => {
    const truth = truths.get(commission.paymentId);
    return truth && { truth, isFlagged: isHeldBy(flagged, commission), at };
  };
}

/** The payments and notes of a page are read once, after it was listed: what is written counts only for what is as it was listed. */
async function advancePage(needs: AdvanceNeeds, due: readonly DueCommission[], at: Instant): Promise<void> {
  const lookAt = await looksAt(needs, due, at);
  const advance = async (listed: DueCommission) => {
    const look = lookAt(listed);
    if (!look) return;
    if (!(await needs.book.changeListed(listed, (commission) => step(commission, look)))) {
      await advanceAnew(needs, listed, at);
    }
  };
  // One affiliate's come one after the other, since each changes the same balance.
  await inLanes(byAffiliate(due), LANES, async (own) => {
    for (const listed of own) await logged(needs, listed, advance);
  });
}

function byAffiliate(due: readonly DueCommission[]): readonly (readonly DueCommission[])[] {
  const groups = new Map<string, DueCommission[]>();
  for (const listed of due) {
    const { affiliateId } = listed.commission;
    groups.set(affiliateId, [...(groups.get(affiliateId) ?? []), listed]);
  }
  return [...groups.values()];
}

async function logged({ log }: AdvanceNeeds, listed: DueCommission, advance: (listed: DueCommission) => Promise<void>) {
  const { programme, id } = listed;
  try {
    await advance(listed);
  } catch (error) {
    log.error('commission_not_advanced', { programme, id, error });
  }
}

/** Somebody has changed it meanwhile: all that decides about it is read again. */
async function advanceAnew(needs: AdvanceNeeds, ref: CommissionRef, at: Instant): Promise<void> {
  const commission = await needs.book.read(ref);
  if (!commission) return;
  const look = (await looksAt(needs, [{ commission }], at))({ commission });
  if (look) await needs.book.change(ref, (known) => step(known, look));
}
