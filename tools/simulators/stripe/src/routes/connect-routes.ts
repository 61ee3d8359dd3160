import type Stripe from 'stripe';
import { noSuch } from '../http/errors.ts';
import { type Field, flag, group, integer, metadata, oneOf, readFields, required, text } from '../http/fields.ts';
import { listFields, page } from '../http/list.ts';
import { createAccount, deleteAccount } from '../connect/accounts.ts';
import { createLoginLink, createSetupLink } from '../connect/links.ts';
import { createTransfer, reversalsOf, reverseTransfer } from '../connect/transfers.ts';
import type { Call, Route } from './route.ts';

const none = {};
const only = <const T extends string>(value: T): Field<T | undefined> => oneOf(value);

export const connectRoutes: Route[] = [
  { method: 'POST', template: '/v1/accounts', run: open },
  { method: 'GET', template: '/v1/accounts', run: listAccounts },
  { method: 'GET', template: '/v1/accounts/{id}', run: retrieve },
  { method: 'DELETE', template: '/v1/accounts/{id}', run: close },
  { method: 'POST', template: '/v1/account_links', run: link },
  { method: 'POST', template: '/v1/accounts/{id}/login_links', run: login },
  { method: 'POST', template: '/v1/transfers', run: transfer },
  { method: 'GET', template: '/v1/transfers', run: listTransfers },
  { method: 'GET', template: '/v1/transfers/{id}', run: retrieveTransfer },
  { method: 'POST', template: '/v1/transfers/{id}/reversals', run: reverse },
  { method: 'GET', template: '/v1/transfers/{id}/reversals', run: listReversals },
];

const opening = {
  country: required(text),
  email: text,
  business_type: only('individual'),
  controller: required(
    group({
      stripe_dashboard: required(group({ type: required(only('express')) })),
      fees: required(group({ payer: required(only('application')) })),
      losses: required(group({ payments: required(only('application')) })),
      requirement_collection: required(only('stripe')),
    }),
  ),
  capabilities: required(group({ transfers: required(group({ requested: required(flag) })) })),
  individual: group({ first_name: text, last_name: text, email: text }),
  business_profile: group({ product_description: text, url: text }),
  settings: group({
    payouts: required(
      group({ schedule: required(group({ interval: oneOf('daily', 'weekly'), weekly_anchor: text })) }),
    ),
  }),
  tos_acceptance: group({ service_agreement: oneOf('full', 'recipient') }),
  metadata,
};

function open({ context, params }: Call): object {
  const wish = readFields(params, opening);
  return createAccount(context, {
    country: wish.country,
    email: wish.email,
    individual: wish.individual,
    product: wish.business_profile?.product_description,
    agreement: wish.tos_acceptance?.service_agreement,
    metadata: wish.metadata,
    schedule: wish.settings?.payouts.schedule,
  });
}

function listAccounts({ context, params }: Call): object {
  const known = [...context.store.accounts.values()].map((account) => ({ ...account, created: account.created ?? 0 }));
  return page(known, readFields(params, listFields), '/v1/accounts');
}

function retrieve({ context, params, id }: Call): object {
  readFields(params, none);
  return accountOf(context, id);
}

function close({ context, params, id }: Call): object {
  readFields(params, none);
  return deleteAccount(context, id);
}

function link({ context, params }: Call): object {
  const { account, return_url, refresh_url } = readFields(params, {
    account: required(text),
    type: required(only('account_onboarding')),
    return_url: required(text),
    refresh_url: required(text),
    collection_options: group({ fields: oneOf('currently_due', 'eventually_due') }),
  });
  accountOf(context, account);
  return createSetupLink(context, { account, return_url, refresh_url });
}

function login({ context, params, id }: Call): object {
  readFields(params, none);
  return createLoginLink(context, accountOf(context, id));
}

function transfer({ context, params }: Call): object {
  const wish = readFields(params, {
    amount: required(integer),
    currency: required(text),
    destination: required(text),
    source_transaction: text,
    transfer_group: text,
    description: text,
    metadata,
  });
  return createTransfer(context, wish);
}

function listTransfers({ context, params }: Call): object {
  const { transfer_group, destination, ...paging } = readFields(params, {
    ...listFields,
    transfer_group: text,
    destination: text,
  });
  const wanted = [...context.store.transfers.values()].filter(
    (each) =>
      (transfer_group === undefined || each.transfer_group === transfer_group) &&
      (destination === undefined || each.destination === destination),
  );
  return page(wanted, paging, '/v1/transfers');
}

function retrieveTransfer({ context, params, id }: Call): object {
  readFields(params, none);
  return transferOf(context, id);
}

function reverse({ context, params, id }: Call): object {
  const wish = readFields(params, { amount: integer, description: text, metadata });
  return reverseTransfer(context, transferOf(context, id), wish);
}

function listReversals({ context, params, id }: Call): object {
  const own = reversalsOf(context, transferOf(context, id));
  return page(own, readFields(params, listFields), `/v1/transfers/${id}/reversals`);
}

function accountOf({ store }: Call['context'], id: string): Stripe.Account {
  const account = store.accounts.get(id);
  if (!account) throw noSuch('account', id, 'account');
  return account;
}

function transferOf({ store }: Call['context'], id: string): Stripe.Transfer {
  const found = store.transfers.get(id);
  if (!found) throw noSuch('transfer', id);
  return found;
}
