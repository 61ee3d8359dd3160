import { createCustomer, createPrice, customerOf, deleteCustomer } from '../billing/catalogue.ts';
import { createCheckout, currentCheckout, expireCheckout } from '../billing/checkout.ts';
import { cancelAtEnd, changePrice, pauseCollection, payOpen, resume } from '../billing/subscriptions.ts';
import { end } from '../billing/turn.ts';
import { invalidParam, noSuch } from '../http/errors.ts';
import {
  type Field,
  flag,
  group,
  integer,
  listOf,
  metadata,
  oneOf,
  readFields,
  required,
  text,
  texts,
} from '../http/fields.ts';
import { listFields, page } from '../http/list.ts';
import type { Call, Route } from './route.ts';

const none = {};

export const billingRoutes: Route[] = [
  { method: 'POST', template: '/v1/customers', run: openCustomer },
  { method: 'GET', template: '/v1/customers/{id}', run: retrieveCustomer },
  { method: 'DELETE', template: '/v1/customers/{id}', run: closeCustomer },
  { method: 'POST', template: '/v1/prices', run: openPrice },
  { method: 'GET', template: '/v1/prices', run: listPrices },
  { method: 'POST', template: '/v1/checkout/sessions', run: openCheckout },
  { method: 'GET', template: '/v1/checkout/sessions/{id}', run: retrieveCheckout },
  { method: 'POST', template: '/v1/checkout/sessions/{id}/expire', run: closeCheckout },
  { method: 'GET', template: '/v1/subscriptions', run: listSubscriptions },
  { method: 'GET', template: '/v1/subscriptions/{id}', run: retrieveSubscription },
  { method: 'POST', template: '/v1/subscriptions/{id}', run: updateSubscription },
  { method: 'DELETE', template: '/v1/subscriptions/{id}', run: cancelSubscription },
  { method: 'POST', template: '/v1/subscriptions/{id}/resume', run: resumeSubscription },
  { method: 'GET', template: '/v1/invoices', run: listInvoices },
  { method: 'GET', template: '/v1/invoices/{id}', run: retrieveInvoice },
  { method: 'POST', template: '/v1/invoices/{id}/pay', run: pay },
  { method: 'GET', template: '/v1/invoice_payments', run: listInvoicePayments },
];

function openCustomer({ context, params }: Call): object {
  return createCustomer(context, readFields(params, { email: text, name: text, metadata }));
}

function retrieveCustomer({ context, params, id }: Call): object {
  readFields(params, none);
  return customerOf(context, id);
}

function closeCustomer({ context, params, id }: Call): object {
  readFields(params, none);
  return deleteCustomer(context, id);
}

function openPrice({ context, params }: Call): object {
  const wish = readFields(params, {
    currency: required(text),
    unit_amount: required(integer),
    lookup_key: text,
    recurring: required(group({ interval: required(oneOf('month')) })),
    tax_behavior: oneOf('inclusive'),
    product_data: required(group({ name: required(text), metadata })),
    metadata,
  });
  return createPrice(context, wish);
}

function listPrices({ context, params }: Call): object {
  const { lookup_keys: keys, ...paging } = readFields(params, { ...listFields, lookup_keys: texts });
  const wanted = [...context.store.billing.prices.values()].filter(
    ({ lookup_key: key }) => !keys || keys.includes(key ?? ''),
  );
  return page(wanted, paging, '/v1/prices');
}

function openCheckout({ context, params }: Call): object {
  const wish = readFields(params, {
    mode: required(oneOf('subscription')),
    customer: required(text),
    client_reference_id: text,
    line_items: listOf(group({ price: required(text), quantity: required(integer) })),
    subscription_data: group({ metadata, trial_period_days: integer }),
    success_url: required(text),
    cancel_url: text,
    locale: text,
  });
  const { line_items: items, subscription_data: data, mode: _mode, ...rest } = wish;
  const [item] = items;
  if (!item) throw invalidParam('line_items', 'parameter_missing', 'Missing required param: line_items.');
  const marks = data?.metadata || {};
  return createCheckout(context, {
    ...rest,
    price: item.price,
    trialDays: data?.trial_period_days ?? 0,
    metadata: marks,
  });
}

function retrieveCheckout(call: Call): object {
  readFields(call.params, none);
  return currentCheckout(call.context, found(call, 'checkouts', 'checkout.session'));
}

function closeCheckout(call: Call): object {
  readFields(call.params, none);
  return expireCheckout(call.context, found(call, 'checkouts', 'checkout.session'));
}

function listSubscriptions({ context, params }: Call): object {
  const { customer, status, ...paging } = readFields(params, { ...listFields, customer: text, status: text });
  const wanted = [...context.store.billing.subscriptions.values()].filter(
    (each) =>
      (customer === undefined || each.customer === customer) &&
      (status === undefined ? each.status !== 'canceled' : status === 'all' || each.status === status),
  );
  return page(wanted, paging, '/v1/subscriptions');
}

function retrieveSubscription(call: Call): object {
  readFields(call.params, none);
  return found(call, 'subscriptions', 'subscription');
}

const paused: Field<boolean | undefined> = (value, name) =>
  value === '' ? false : group({ behavior: required(oneOf('void')) })(value, name) && true;

function updateSubscription(call: Call): object {
  const subscription = found(call, 'subscriptions', 'subscription');
  const wish = readFields(call.params, { cancel_at_period_end: flag, pause_collection: paused, price: text });
  if (wish.cancel_at_period_end !== undefined) cancelAtEnd(call.context, subscription, wish.cancel_at_period_end);
  if (wish.pause_collection !== undefined) pauseCollection(call.context, subscription, wish.pause_collection);
  if (wish.price !== undefined) changePrice(call.context, subscription, wish.price);
  return subscription;
}

function cancelSubscription(call: Call): object {
  readFields(call.params, none);
  const subscription = found(call, 'subscriptions', 'subscription');
  if (subscription.status !== 'canceled') end(call.context, subscription);
  return subscription;
}

function resumeSubscription(call: Call): object {
  readFields(call.params, none);
  const subscription = found(call, 'subscriptions', 'subscription');
  resume(call.context, subscription);
  return subscription;
}

function listInvoices({ context, params }: Call): object {
  const { customer, status, ...paging } = readFields(params, { ...listFields, customer: text, status: text });
  const wanted = [...context.store.billing.invoices.values()].filter(
    (each) =>
      (customer === undefined || each.customer === customer) && (status === undefined || each.status === status),
  );
  return page(wanted, paging, '/v1/invoices');
}

function listInvoicePayments({ context, params }: Call): object {
  const of = group({ type: required(oneOf('payment_intent')), payment_intent: required(text) });
  const { payment, ...paging } = readFields(params, { ...listFields, payment: of });
  const all = [...context.store.billing.invoices.values()].flatMap(({ payments }) => payments?.data ?? []);
  const wanted = all.filter((each) => !payment || each.payment.payment_intent === payment.payment_intent);
  return page(wanted, paging, '/v1/invoice_payments');
}

function retrieveInvoice(call: Call): object {
  readFields(call.params, none);
  return found(call, 'invoices', 'invoice');
}

function pay(call: Call): object {
  readFields(call.params, none);
  const invoice = found(call, 'invoices', 'invoice');
  payOpen(call.context, invoice);
  return invoice;
}

type Billing = Call['context']['store']['billing'];
interface Tables {
  readonly checkouts: Billing['checkouts'];
  readonly subscriptions: Billing['subscriptions'];
  readonly invoices: Billing['invoices'];
}

function found<Name extends keyof Tables>(
  { context, id }: Call,
  table: Name,
  kind: string,
): NonNullable<ReturnType<Tables[Name]['get']>> {
  const object = (context.store.billing as Tables)[table].get(id);
  if (!object) throw noSuch(kind, id);
  return object as NonNullable<ReturnType<Tables[Name]['get']>>;
}
