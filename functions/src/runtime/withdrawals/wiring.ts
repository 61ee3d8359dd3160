import { makeAddresses } from '../../adapters/auth/addresses.ts';
import { makePayoutCipher } from '../../adapters/crypto/payout-cipher.ts';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makePayoutMethods } from '../../adapters/firestore/withdrawals/method-store.ts';
import { makeWithdrawalLists } from '../../adapters/firestore/withdrawals/withdrawal-lists.ts';
import { makeStandingOf, makeWithdrawalStore } from '../../adapters/firestore/withdrawals/withdrawal-store.ts';
import { makeConfirmWay } from '../../usecases/withdrawals/confirm-way.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { makeFinishWithdrawals, makeWatchPaid } from '../../usecases/withdrawals/finish-withdrawals.ts';
import { makeFollowRail } from '../../usecases/withdrawals/follow-rail.ts';
import type { PayoutRail, PayoutRails } from '../../usecases/withdrawals/ports.ts';
import { makeSettleWithdrawal } from '../../usecases/withdrawals/settle-withdrawal.ts';
import type { Notice } from '@sos/domain/notifications/notice';
import { secrets } from '../config.ts';
import { log } from '../log.ts';
import { alerts, breakers, clock, once, reportCorrupt } from '../shared/wiring.ts';
import { telegramLinks } from '../telegram/stores.ts';
import { flutterwaveAccess, wiseAccess } from './access.ts';
import { withdrawalCodes } from './codes.ts';

const cipher = once(() => makePayoutCipher(secrets.phoneEncryptionKeys.value()));
const withdrawals = makeWithdrawalStore(cipher, reportCorrupt);
const methods = makePayoutMethods(cipher, reportCorrupt);
const lists = makeWithdrawalLists(reportCorrupt);

const loadedWise = once(async (): Promise<PayoutRail> => {
  const { makeWiseRail } = await import('../../adapters/wise/wise-rail.ts');
  return makeWiseRail(wiseAccess(), makeCircuit('wise', breakers));
});
const loadedFlutterwave = once(async (): Promise<PayoutRail> => {
  const { makeFlutterwaveRail } = await import('../../adapters/flutterwave/flutterwave-rail.ts');
  return makeFlutterwaveRail(flutterwaveAccess(), makeCircuit('flutterwave', breakers));
});
/** A rail whose code is loaded by the first withdrawal that goes by it. */
const later = (load: () => Promise<PayoutRail>): PayoutRail => ({
  prepare: async (wish) => (await load()).prepare(wish),
  send: async (wish) => (await load()).send(wish),
  look: async (sent) => (await load()).look(sent),
  forget: async (prepared) => (await load()).forget(prepared),
});
export const payoutRails: PayoutRails = {
  wise: later(loadedWise),
  flutterwave: later(loadedFlutterwave),
};

const settle = makeSettleWithdrawal({ withdrawals, rails: payoutRails, clock, log });
const notify = async (notice: Notice) => (await import('../notifications/wiring.ts')).notify(notice);
/** Somebody whose account is gone is suspended for good. */
const isSuspended = async (uid: string) => (await userDocuments.read(uid))?.status !== 'active';

export const confirmWay = makeConfirmWay({ chats: telegramLinks, addresses: makeAddresses(), clock });

/** What affiliates do. */
export const affiliatePorts = {
  withdrawals,
  lists,
  methods,
  standingOf: makeStandingOf(reportCorrupt),
  codes: { codeOf: (of: { readonly id: string; readonly affiliateId: string }) => withdrawalCodes().codeOf(of) },
  confirmWay,
  notify,
  clock,
};
/** What admins do. */
export const deskPorts = { withdrawals, lists, settle, isSuspended, clock };
export const followRail = makeFollowRail({ withdrawals, settle, log });
export const watchPaid = makeWatchPaid({ withdrawals, settle, clock, log });
export const finishWithdrawals = makeFinishWithdrawals({ withdrawals, settle, alerts, clock, log });
