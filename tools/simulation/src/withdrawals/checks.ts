import { available } from '@sos/domain/affiliates/commission';
import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import { payoutDifferences, payoutEntryDifferences } from '@sos/domain/withdrawals/payout-differences';
import { isGone } from '@sos/domain/withdrawals/rail-payout';
import { isBack, isUnderWay } from '@sos/domain/withdrawals/withdrawal';
import type { Cast, Check } from '../kernel/scenario.ts';
import { AMOUNT, asked, EARNED, type WithdrawalPlatform } from './platform.ts';
import { ARRIVES } from './rail.ts';

/** What of a withdrawal must never be, and what must have come about at the end. */
export function checksOf(platform: WithdrawalPlatform): Pick<Cast, 'invariants' | 'liveness'> {
  return { invariants: invariantsOf(platform), liveness: livenessOf(platform) };
}

const known = ({ withdrawals }: WithdrawalPlatform) => withdrawals.byId.list();
const entriesOf = ({ withdrawals }: WithdrawalPlatform, id: string) =>
  withdrawals.entries.list(({ paymentId }) => paymentId === id);
/** What we asked for, and what of it has not come back. */
const livingOf = ({ rail }: WithdrawalPlatform) =>
  [...rail.book.byId.values()].filter((each) => each.name !== '' && !isGone(each));

function invariantsOf(platform: WithdrawalPlatform): Check[] {
  return [
    {
      name: 'one withdrawal is one transfer',
      complaint: () => {
        const living = livingOf(platform);
        return living.length > known(platform).length ? `${living.length} transfers live` : undefined;
      },
    },
    {
      name: 'what is back in the balance is not on its way',
      complaint: () => {
        const living = new Set(livingOf(platform).map(({ railId }) => railId));
        const odd = known(platform).find((each) => isBack(each) && living.has(each.order?.railId ?? ''));
        return odd && `${odd.id} is both`;
      },
    },
    {
      name: 'the journal says what each withdrawal says, and the balance what is left',
      complaint: () => {
        const off = imbalance(balancesOf(platform.withdrawals.entries.list()));
        if (off) return `the journal is off in ${off}`;
        const odd = known(platform).find((withdrawal) => {
          const entries = entriesOf(platform, withdrawal.id);
          return payoutEntryDifferences({ withdrawal, entries }).length > 0;
        });
        return odd ? `${odd.id} is not in the journal as it is` : unlikeBalance(platform);
      },
    },
  ];
}

function unlikeBalance({ profiles, withdrawals }: WithdrawalPlatform): string | undefined {
  for (const { id, affiliateId } of asked) {
    const [profile, withdrawal] = [profiles.get(`chatter/${affiliateId}`), withdrawals.byId.get(id)];
    const left = EARNED - (withdrawal && !isBack(withdrawal) ? AMOUNT : 0);
    if (profile && available(profile) !== left) return `${affiliateId} has ${available(profile)} of ${left}`;
  }
  return undefined;
}

function livenessOf(platform: WithdrawalPlatform): Check[] {
  return [
    {
      name: 'no withdrawal is left on its way',
      complaint: () => {
        const open = known(platform).find((each) => isUnderWay(each));
        return open && `${open.id} is ${open.status}`;
      },
    },
    {
      name: 'each withdrawal says what the rail says',
      complaint: () => {
        const odd = known(platform).flatMap((withdrawal) => {
          const entries = entriesOf(platform, withdrawal.id);
          const payout = platform.rail.book.byId.get(withdrawal.order?.railId ?? '');
          return payoutDifferences({ withdrawal, entries, asked: ARRIVES }, payout, platform.world.clock.now());
        });
        return odd[0] && `${odd[0].kind} of ${odd[0].ref}`;
      },
    },
    {
      name: 'the comparison tells of what was paid by hand, and of nothing else',
      complaint: () => {
        const byHand = [...platform.rail.book.byId.values()].filter(({ name }) => name === '');
        const wanted = byHand.map(({ railId }) => `wise_payout_unknown_${railId}`).join();
        const told = platform.alerts.raised.filter(({ kind }) => kind === 'money_differs');
        const keys = [...new Set(told.map(({ key }) => key))].toSorted().join();
        const open = [...platform.kept.byId.values()].filter(({ isOpen }) => isOpen).map(({ id }) => id);
        return keys === wanted && open.join() === wanted
          ? undefined
          : `told of ${keys || 'nothing'}, open ${open.join()}`;
      },
    },
  ];
}
