import type { Notice } from '@sos/domain/notifications/notice';
import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { makeSessionStore } from '../../adapters/firestore/calls/session-store.ts';
import { makeDisputeStore } from '../../adapters/firestore/disputes/dispute-store.ts';
import { makeAllShares } from '../../adapters/firestore/transfers/all-shares.ts';
import { makeOwnShares } from '../../adapters/firestore/transfers/own-shares.ts';
import { makePayablePeople, makePayoutAccounts } from '../../adapters/firestore/transfers/payout-accounts.ts';
import { makeTransferStore } from '../../adapters/firestore/transfers/transfer-store.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { makeTransferDesk } from '../../usecases/transfers/transfer-desk.ts';
import type { ConnectRail, Payouts, ShareOrigins } from '../../usecases/transfers/ports.ts';
import { params, secrets } from '../config.ts';
import { log } from '../log.ts';
import { alerts, breakers, clock, once, payments, reportCorrupt, users } from '../shared/wiring.ts';

const loaded = once(async () => {
  const { makeStripeConnect } = await import('../../adapters/stripe/stripe-connect.ts');
  const options = { secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() };
  return makeStripeConnect(options, makeCircuit('stripe', breakers));
});
/** Stripe, whose SDK is loaded by the first request. */
const connect: ConnectRail = {
  openAccount: async (person) => (await loaded()).openAccount(person),
  account: async (accountId) => (await loaded()).account(accountId),
  onboardingLink: async (...given) => (await loaded()).onboardingLink(...given),
  loginLink: async (accountId) => (await loaded()).loginLink(accountId),
  send: async (wish) => (await loaded()).send(wish),
  reverse: async (wish) => (await loaded()).reverse(wish),
  movesOf: async (transferId) => (await loaded()).movesOf(transferId),
};

const loadedPaypal = once(async () => {
  const { makePaypalPayouts } = await import('../../adapters/paypal/paypal-payouts.ts');
  const access = {
    clientId: params.paypalClientId.value(),
    clientSecret: secrets.paypalClientSecret.value(),
    apiBase: params.paypalApiBase.value(),
  };
  return makePaypalPayouts(access, makeCircuit('paypal', breakers));
});
const payouts: Payouts = {
  pay: async (wish) => (await loadedPaypal()).pay(wish),
  look: async (payout) => (await loadedPaypal()).look(payout),
  item: async (itemId) => (await loadedPaypal()).item(itemId),
  cancel: async (itemId) => (await loadedPaypal()).cancel(itemId),
};

const notify = async (notice: Notice) => (await import('../notifications/wiring.ts')).notify(notice);
const accounts = makePayoutAccounts(reportCorrupt, users);
const people = makePayablePeople(reportCorrupt);
const transfers = makeTransferStore(reportCorrupt);

const sessions = makeSessionStore(reportCorrupt);
const disputes = makeDisputeStore(reportCorrupt);
const origins: ShareOrigins = {
  calledAt: async (id) => (await sessions.read(id))?.scheduledFor,
  payment: (id) => payments.read(id),
  answerBy: async (id) => {
    const dispute = await disputes.read(id);
    return dispute?.status === 'evidence_due' ? dispute.dueBy : null;
  },
};

/** The desk for providers' shares of this process. */
export const transferDesk = makeTransferDesk({
  payments,
  transfers,
  accounts,
  people,
  connect,
  payouts,
  notify,
  alerts,
  clock,
  log,
});
export const transferTaskHandlers = { transferToProviderTask: transferDesk.settle };

export const retryPorts = { transfers, settle: transferDesk.settle, deeds: makeDeedLog(), clock };

export const payoutPorts = {
  accounts,
  people,
  ownShares: makeOwnShares(reportCorrupt),
  origins,
  allShares: makeAllShares(reportCorrupt),
  openAccount: transferDesk.openAccount,
  connect,
  payouts,
  transfers,
  notify,
  webOrigin: () => params.webOrigins.value()[0] ?? '',
  clock,
};
