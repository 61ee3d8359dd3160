import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { makeAllShares } from '../../adapters/firestore/transfers/all-shares.ts';
import { makeOwnShares } from '../../adapters/firestore/transfers/own-shares.ts';
import { makePayablePeople, makePayoutAccounts } from '../../adapters/firestore/transfers/payout-accounts.ts';
import { makeTransferStore } from '../../adapters/firestore/transfers/transfer-store.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { makeTransferDesk } from '../../usecases/transfers/transfer-desk.ts';
import type { ConnectRail } from '../../usecases/transfers/ports.ts';
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

const accounts = makePayoutAccounts(reportCorrupt, users);
const people = makePayablePeople(reportCorrupt);
const transfers = makeTransferStore(reportCorrupt);

/** The desk for providers' shares of this process. */
export const transferDesk = makeTransferDesk({ payments, transfers, accounts, people, connect, alerts, clock, log });
export const transferTaskHandlers = { transferToProviderTask: transferDesk.settle };

export const retryPorts = { transfers, settle: transferDesk.settle, deeds: makeDeedLog(), clock };

export const payoutPorts = {
  accounts,
  people,
  ownShares: makeOwnShares(reportCorrupt),
  allShares: makeAllShares(reportCorrupt),
  openAccount: transferDesk.openAccount,
  connect,
  webOrigin: () => params.webOrigins.value()[0] ?? '',
  clock,
};
