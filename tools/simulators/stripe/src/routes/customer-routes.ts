import { customerOf } from '../billing/catalogue.ts';
import { invalidParam, noSuch } from '../http/errors.ts';
import { flag, group, integer, oneOf, readFields, required, text } from '../http/fields.ts';
import { listFields, page } from '../http/list.ts';
import { nowSeconds } from '../money/context.ts';
import { randomText } from '../money/ids.ts';
import { detachMethod, methodsOf } from '../money/keeping.ts';
import type { Call, Route } from './route.ts';

/** How long a form may be opened with its secret, in seconds. */
const SESSION_SECONDS = 30 * 60;
const onOff = oneOf('enabled', 'disabled');
const usage = oneOf('on_session', 'off_session');

export const customerRoutes: Route[] = [
  { method: 'POST', template: '/v1/customer_sessions', run: openSession },
  { method: 'GET', template: '/v1/customers/{id}/payment_methods', run: listMethods },
  { method: 'POST', template: '/v1/payment_methods/{id}/detach', run: detach },
  { method: 'GET', template: '/v1/elements/sessions', browser: true, view: (shown) => shown, run: readForm },
];

function openSession({ context, params }: Call): object {
  const { customer, components } = readFields(params, {
    customer: required(text),
    components: required(
      group({
        payment_element: required(
          group({
            enabled: required(flag),
            features: group({
              payment_method_redisplay: onOff,
              payment_method_redisplay_limit: integer,
              payment_method_save: onOff,
              payment_method_save_usage: usage,
            }),
          }),
        ),
      }),
    ),
  });
  customerOf(context, customer);
  const { features } = components.payment_element;
  const secret = `cuss_secret_${randomText(40)}`;
  const expires = nowSeconds(context) + SESSION_SECONDS;
  context.store.sessions.set(secret, {
    customer,
    expires,
    offers: features?.payment_method_redisplay === 'enabled',
    keeps: features?.payment_method_save === 'enabled' ? (features.payment_method_save_usage ?? 'off_session') : null,
  });
  const created = nowSeconds(context);
  return {
    object: 'customer_session',
    client_secret: secret,
    components,
    created,
    customer,
    expires_at: expires,
    livemode: false,
  };
}

function listMethods({ context, params, id }: Call): object {
  const { type: _cards, ...paging } = readFields(params, { ...listFields, type: oneOf('card') });
  return page(methodsOf(context, customerOf(context, id).id), paging, `/v1/customers/${id}/payment_methods`);
}

function detach({ context, params, id }: Call): object {
  readFields(params, {});
  const method = context.store.methods.get(id);
  if (!method) throw noSuch('PaymentMethod', id);
  return detachMethod(context, method);
}

/** What the form of a PaymentIntent offers its customer. */
function readForm({ context, params }: Call): object {
  const { client_secret: intentSecret, customer_session_client_secret: secret } = readFields(params, {
    client_secret: required(text),
    customer_session_client_secret: required(text),
  });
  const intent = [...context.store.intents.values()].find((known) => known.client_secret === intentSecret);
  const session = context.store.sessions.get(secret);
  const isOpen = session !== undefined && session.expires > nowSeconds(context);
  if (!intent || !isOpen || intent.customer !== session.customer) {
    const message = 'The customer session is over, or belongs to another customer than the PaymentIntent.';
    throw invalidParam('customer_session_client_secret', 'resource_missing', message);
  }
  const offered = methodsOf(context, session.customer).filter((method) => method.allow_redisplay === 'always');
  return { keeps: session.keeps, methods: session.offers ? offered.toReversed() : [] };
}
