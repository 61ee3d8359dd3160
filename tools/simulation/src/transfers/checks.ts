import { balancesOf } from '@sos/domain/journal/posting';
import { differencesOf } from '@sos/domain/journal/rail-differences';
import { earnedOf } from '@sos/domain/transfers/earned';
import { isOpenTransfer, netOf } from '@sos/domain/transfers/transfer';
import type { Cast, Check, World } from '../kernel/scenario.ts';
import type { TransferPlatform } from './platform.ts';

export const CALL = 'booking-1';
/** In ms. */
export const LONGEST_JOB = 9 * 60_000;

/** What of a share must never be, and what must have come about at the end. */
export function checksOf(platform: TransferPlatform, world: World): Pick<Cast, 'invariants' | 'liveness'> {
  return { invariants: invariantsOf(platform, world), liveness: livenessOf(platform) };
}

function invariantsOf(platform: TransferPlatform, world: World): Check[] {
  const { connect, transfers } = platform;
  const transfer = () => transfers.byId.get(CALL);
  const moves = () => connect.moves.get(CALL) ?? [];
  const sent = () => moves().reduce((sum, { kind, amount }) => sum + (kind === 'send' ? amount : 0), 0);
  let seen = 0;
  return [
    {
      name: 'a share is sent at most once',
      complaint: () => {
        if (transfer()?.status === 'reversed_in_part') world.reached('share: reversed in part');
        // A dispute that was lost and is then won gives the share again.
        const most = platform.wasLost ? connect.net(CALL) : sent();
        return most > 3000 ? `${most} was sent` : undefined;
      },
    },
    {
      name: 'a frozen share does not leave',
      complaint: () => {
        const isNew = sent() > seen;
        seen = sent();
        const { frozenSince } = platform;
        // What was on its way when it was frozen cannot be called back.
        const isLate = frozenSince !== null && world.clock.now() - frozenSince > LONGEST_JOB;
        return isNew && isLate ? `it left ${world.clock.now() - frozenSince} ms after it was frozen` : undefined;
      },
    },
    {
      name: 'nobody has less than nothing',
      complaint: () => (connect.net(CALL) < 0 ? `${connect.net(CALL)} at the rail` : undefined),
    },
    {
      name: 'what we have on record, the rail has done',
      complaint: () => {
        const unknown = transfer()?.moves.find(({ railId }) => moves().every((move) => move.railId !== railId));
        return unknown && `${unknown.railId} is nowhere`;
      },
    },
  ];
}

function livenessOf({ connect, payments, transfers }: TransferPlatform): Check[] {
  const transfer = () => transfers.byId.get(CALL);
  const payable = () => balancesOf(payments.entries.list()).provider_payable?.EUR ?? 0;
  return [
    {
      name: 'what was sent less what was taken back is what was earned',
      complaint: () => {
        const payment = payments.byId.get(CALL);
        const earned = payment ? earnedOf(payment) : 0;
        const told = transfer();
        const isRight = connect.net(CALL) === earned && (told ? netOf(told) : 0) === earned && payable() === 0;
        return isRight ? undefined : `${earned} earned, ${connect.net(CALL)} there, ${payable()} in the journal`;
      },
    },
    {
      name: 'a reconciliation finds nothing about the share',
      complaint: () => {
        const entries = payments.entries.list();
        const papers = { id: CALL, payment: payments.byId.get(CALL), transfer: transfer(), entries };
        const truth = { railPaymentId: 'pi_1', currency: 'EUR', captured: 4900, refunds: [], fee: null } as const;
        const found = differencesOf(papers, { ...truth, moves: connect.moves.get(CALL) ?? [] });
        const odd = found.find(({ kind }) => kind.startsWith('transfer_') || kind.startsWith('entry_'));
        return odd && `${odd.kind} of ${odd.ref}: ${odd.ours} and ${odd.theirs}`;
      },
    },
    {
      name: 'no share is left on its way',
      complaint: () => {
        const told = transfer();
        const isOpen = payments.byId.list(({ unshared }) => unshared).length > 0 || (told && isOpenTransfer(told));
        return isOpen ? `it is ${told?.status ?? 'uncounted'}` : undefined;
      },
    },
  ];
}
