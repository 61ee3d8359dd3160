import { invalidParam, noSuch } from '../http/errors.ts';
import { integer, metadata, oneOf, readFields, text, texts } from '../http/fields.ts';
import { listFields, page } from '../http/list.ts';
import { answerChallenge } from '../money/confirm.ts';
import { createRefund } from '../money/refund.ts';
import { changing, intentOf } from './payment-intents.ts';
import type { Call, Route } from './route.ts';

const none = {};

export const otherRoutes: Route[] = [
  { method: 'GET', template: '/v1/charges', run: listCharges },
  { method: 'GET', template: '/v1/charges/{id}', run: retrieveCharge },
  { method: 'POST', template: '/v1/refunds', run: refund },
  { method: 'GET', template: '/v1/refunds', run: listRefunds },
  { method: 'GET', template: '/v1/refunds/{id}', run: retrieveRefund },
  { method: 'GET', template: '/v1/balance_transactions', run: listBalance },
  { method: 'GET', template: '/v1/payment_methods/{id}', run: retrieveMethod },
  { method: 'GET', template: '/v1/events', run: listEvents },
  { method: 'GET', template: '/v1/events/{id}', run: retrieveEvent },
  { method: 'POST', template: '/v1/3ds2/challenge/{id}', browser: true, run: challengeAnswered },
];

function listCharges({ context, params }: Call): object {
  const { payment_intent, ...paging } = readFields(params, { ...listFields, payment_intent: text });
  const wanted = [...context.store.charges.values()].filter((charge) => matches(charge.payment_intent, payment_intent));
  return page(wanted, paging, '/v1/charges');
}

function retrieveCharge({ context, params, id }: Call): object {
  readFields(params, none);
  return found(context.store.charges.get(id), 'charge', id);
}

function refund({ context, params }: Call): object {
  const wish = readFields(params, {
    payment_intent: text,
    charge: text,
    amount: integer,
    reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer'),
    metadata,
  });
  return createRefund(context, wish);
}

function listRefunds({ context, params }: Call): object {
  const { payment_intent, charge, ...paging } = readFields(params, {
    ...listFields,
    payment_intent: text,
    charge: text,
  });
  const wanted = [...context.store.refunds.values()].filter(
    (one) => matches(one.payment_intent, payment_intent) && matches(one.charge, charge),
  );
  return page(wanted, paging, '/v1/refunds');
}

function retrieveRefund({ context, params, id }: Call): object {
  readFields(params, none);
  return found(context.store.refunds.get(id), 'refund', id);
}

function listBalance({ context, params }: Call): object {
  const { type, source, ...paging } = readFields(params, { ...listFields, type: text, source: text });
  const wanted = [...context.store.balance.values()].filter(
    (one) => matches(one.type, type) && matches(one.source, source),
  );
  return page(wanted, paging, '/v1/balance_transactions');
}

function retrieveMethod({ context, params, id }: Call): object {
  readFields(params, none);
  return found(context.store.methods.get(id), 'PaymentMethod', id);
}

function listEvents({ context, params, pendingWebhooks }: Call): object {
  const { type, types, ...paging } = readFields(params, { ...listFields, type: text, types: texts });
  const wanted = [...context.store.events.values()].filter(
    (event) => matches(event.type, type) && (types?.includes(event.type) ?? true),
  );
  const list = page(wanted, paging, '/v1/events');
  return { ...list, data: list.data.map((event) => ({ ...event, pending_webhooks: pendingWebhooks(event.id) })) };
}

function retrieveEvent({ context, params, id, pendingWebhooks }: Call): object {
  readFields(params, none);
  return { ...found(context.store.events.get(id), 'event', id), pending_webhooks: pendingWebhooks(id) };
}

/** What the bank's page sends when the customer has answered; the path is this simulator's own. */
function challengeAnswered(call: Call): object {
  const { outcome, client_secret } = readFields(call.params, {
    outcome: oneOf('complete', 'fail'),
    client_secret: text,
  });
  if (outcome === undefined) throw invalidParam('outcome', 'parameter_missing', 'Missing required param: outcome.');
  const intent = intentOf(call, client_secret);
  return changing(call, intent, () => answerChallenge(call.context, intent, outcome === 'complete'));
}

function matches(value: unknown, wanted: string | undefined): boolean {
  return wanted === undefined || value === wanted;
}

function found<T>(object: T | undefined, kind: string, id: string): T {
  if (object === undefined) throw noSuch(kind, id);
  return object;
}
