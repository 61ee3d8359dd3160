import type { Clock } from '../shared/ports.ts';
import type { Judged } from './judge-suspects.ts';
import type { Look } from './look.ts';
import type { Differences, KeptDifference } from './ports.ts';

const PAGE = 100;

export interface LookAtOpenNeeds {
  readonly differences: Differences;
  readonly clock: Clock;
}

/** Whether what was found earlier is so still; `judge` says undefined of what is not its own. */
export function lookAtOpen(
  { differences, clock }: LookAtOpenNeeds,
  judge: (known: KeptDifference) => Promise<Judged | undefined>,
): Look {
  return async ({ after }) => {
    const { ids, next } = await differences.open({ limit: PAGE, after });
    let fresh = 0;
    for (const id of ids) {
      const known = await differences.read(id);
      const judged = known?.isOpen ? await judge(known) : undefined;
      if (!known || !judged) continue;
      fresh += judged.fresh;
      const isThere = judged.findings?.some((finding) => finding.id === id) ?? true;
      if (!isThere && !isStray(known)) await differences.leave(id, clock.now());
    }
    return { next, seen: 0, fresh };
  };
}

/** What names no payment is on a list alone, and stays until an admin explains it. */
const isStray = ({ paymentId, railPaymentId }: { paymentId: string; railPaymentId: string | null }) =>
  paymentId === '' && railPaymentId === null;
