import { PLATFORM_COUNTRY } from '@sos/domain/money/payout-rail';
import type { AccountFacts } from '@sos/domain/transfers/payout-account';
import type Stripe from 'stripe';
import { RailRefusedError, RailStateError } from '../../usecases/payments/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import type { ConnectRail, MoveWish, Payable, RailMove } from '../../usecases/transfers/ports.ts';
import { openStripe, type StripeOptions } from './stripe-client.ts';

/** More than one payment ever has. */
const MOST_MOVES = 100;
/** For which time money of a new account lies there, in days, where Stripe does not say. */
const DELAY_DAYS = 7;

type Opening = Payable & { readonly uid: string };

/** Providers' accounts at Stripe, and separate transfers to them. Every request passes the circuit; each that moves money carries its key. */
export function makeStripeConnect(options: StripeOptions, circuit: Circuit): ConnectRail {
  const { stripe, ask: askStripe } = openStripe(options, circuit);
  const ask = <T>(work: () => Promise<T>): Promise<T> => askStripe(work).catch(refusedIfState);
  return {
    openAccount: async ({ key, ...person }) =>
      toFacts(await ask(() => stripe.accounts.create(accountOf(person), { idempotencyKey: key }))),
    account: async (accountId) => toFacts(await ask(() => stripe.accounts.retrieve(accountId))),
    onboardingLink: async (account, { back, again }) => {
      const pages = { return_url: back, refresh_url: again };
      const collection_options = { fields: 'eventually_due' } as const;
      const wish = { account, type: 'account_onboarding', collection_options, ...pages } as const;
      return (await ask(() => stripe.accountLinks.create(wish))).url;
    },
    loginLink: async (accountId) => (await ask(() => stripe.accounts.createLoginLink(accountId))).url,
    send: async ({ accountId, railPaymentId, ...wish }) => {
      const { latest_charge: charge, status } = await ask(() => stripe.paymentIntents.retrieve(railPaymentId));
      const paid = typeof charge === 'object' ? charge?.id : charge;
      // Nothing was taken of what was written off: the share comes out of our own balance.
      const source = status === 'succeeded' ? paid : undefined;
      const wanted = {
        amount: wish.amount.amount,
        currency: wish.amount.currency.toLowerCase(),
        destination: accountId,
        transfer_group: wish.transferId,
        metadata: marksOf(wish),
        ...(source && { source_transaction: source }),
      };
      return toSending(await ask(() => stripe.transfers.create(wanted, { idempotencyKey: wish.key })));
    },
    reverse: async ({ of, ...wish }) => {
      const wanted = { amount: wish.amount.amount, metadata: marksOf(wish) };
      return toReversal(await ask(() => stripe.transfers.createReversal(of, wanted, { idempotencyKey: wish.key })));
    },
    movesOf: async (transferId) => {
      const { data } = await ask(() => stripe.transfers.list({ transfer_group: transferId, limit: MOST_MOVES }));
      const reversals = await Promise.all(
        data.map(({ id }) => ask(() => stripe.transfers.listReversals(id, { limit: MOST_MOVES }))),
      );
      return [...data.map(toSending), ...reversals.flatMap((list) => list.data.map(toReversal))];
    },
  };
}

function refusedIfState(error: unknown): never {
  if (error instanceof RailStateError) throw new RailRefusedError('request', { code: 'state', cause: error });
  throw error;
}

/** As Express accounts are: Stripe asks who somebody is, and we bear fees and losses. Beyond our border it takes the recipient's terms. */
function accountOf({ uid, firstName, lastName, email, payoutCountry }: Opening): Stripe.AccountCreateParams {
  return {
    country: payoutCountry,
    email,
    business_type: 'individual',
    controller: {
      stripe_dashboard: { type: 'express' },
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
    },
    capabilities: { transfers: { requested: true } },
    individual: { first_name: firstName, last_name: lastName, email },
    business_profile: { product_description: 'Telephone calls with people abroad, by SOS Expat' },
    settings: { payouts: { schedule: { interval: 'weekly', weekly_anchor: 'monday' } } },
    ...(payoutCountry !== PLATFORM_COUNTRY && { tos_acceptance: { service_agreement: 'recipient' } }),
    metadata: { uid },
  };
}

const marksOf = ({ transferId, tryNumber }: Pick<MoveWish, 'transferId' | 'tryNumber'>) => {
  return { transferId, try: String(tryNumber) };
};

function tryOf({ metadata }: { readonly metadata: Stripe.Metadata | null }): number | null {
  const told = metadata?.['try'];
  return told === undefined ? null : Number(told);
}

function toSending(transfer: Stripe.Transfer): RailMove {
  return { kind: 'send', amount: transfer.amount, railId: transfer.id, of: null, tryNumber: tryOf(transfer) };
}

function toReversal(reversal: Stripe.TransferReversal): RailMove {
  const { id: railId, amount, transfer } = reversal;
  const of = typeof transfer === 'string' ? transfer : transfer.id;
  return { kind: 'reverse', amount, railId, of, tryNumber: tryOf(reversal) };
}

function toFacts(account: Stripe.Account): AccountFacts {
  const { payouts_enabled: isPaid, capabilities, settings } = account;
  const delay = settings?.payouts?.schedule.delay_days;
  return {
    accountId: account.id,
    detailsSubmitted: account.details_submitted,
    payoutsEnabled: isPaid && capabilities?.transfers === 'active',
    ...(account.requirements ? factsOf(account.requirements) : nothingWanted),
    delayDays: delay ?? DELAY_DAYS,
  };
}

const nothingWanted = { due: [], pending: [], deadline: null, disabledReason: null };

function factsOf(wanted: Stripe.Account.Requirements) {
  const { past_due: late, currently_due: now, current_deadline: deadline } = wanted;
  return {
    due: [...new Set([...(late ?? []), ...(now ?? [])])],
    pending: wanted.pending_verification ?? [],
    deadline: deadline === null ? null : deadline * 1000,
    disabledReason: wanted.disabled_reason,
  };
}
