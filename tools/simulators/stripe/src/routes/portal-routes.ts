import type Stripe from 'stripe';
import { customerOf } from '../billing/catalogue.ts';
import { noSuch } from '../http/errors.ts';
import { flag, group, listOf, metadata, oneOf, readFields, required, text, texts } from '../http/fields.ts';
import { listFields, page } from '../http/list.ts';
import { nowSeconds } from '../money/context.ts';
import { newId, randomText } from '../money/ids.ts';
import type { Call, Route } from './route.ts';

export const portalRoutes: Route[] = [
  { method: 'POST', template: '/v1/billing_portal/configurations', run: configure },
  { method: 'GET', template: '/v1/billing_portal/configurations', run: listConfigurations },
  { method: 'POST', template: '/v1/billing_portal/sessions', run: openPortal },
];

/** Everything is wanted here; only what is sold differs, which may be nothing. */
const enabled = { enabled: required(oneOf('true')) };
const features = group({
  customer_update: required(group({ ...enabled, allowed_updates: required(texts) })),
  invoice_history: required(group(enabled)),
  payment_method_update: required(group(enabled)),
  subscription_cancel: required(group({ ...enabled, mode: oneOf('at_period_end') })),
  subscription_update: required(
    group({
      enabled: required(oneOf('true', 'false')),
      default_allowed_updates: texts,
      proration_behavior: oneOf('always_invoice'),
      products: listOf(group({ product: required(text), prices: required(texts) })),
    }),
  ),
});

function configure({ context, params }: Call): Stripe.BillingPortal.Configuration {
  const wish = readFields(params, { features: required(features), metadata });
  const created = nowSeconds(context);
  const configuration: Stripe.BillingPortal.Configuration = {
    ...NO_CONFIGURATION,
    id: newId('bpc'),
    created,
    features: featuresOf(wish.features.subscription_update),
    metadata: wish.metadata || {},
    updated: created,
  };
  context.store.billing.configurations.set(configuration.id, configuration);
  return configuration;
}

interface Sold {
  readonly product: string;
  readonly prices: string[];
}

interface Update {
  readonly enabled: 'true' | 'false';
  readonly products: readonly Sold[];
}

function featuresOf({ enabled: isOn, products }: Update): Stripe.BillingPortal.Configuration.Features {
  const adjustable_quantity = { enabled: false, maximum: null, minimum: 1 };
  return {
    ...NO_FEATURES,
    subscription_update: {
      ...NO_UPDATE,
      enabled: isOn === 'true',
      products: products.map((each) => ({ ...each, adjustable_quantity })),
    },
  };
}

const NO_UPDATE: Stripe.BillingPortal.Configuration.Features.SubscriptionUpdate = {
  billing_cycle_anchor: null,
  default_allowed_updates: ['price'],
  enabled: false,
  proration_behavior: 'always_invoice',
  schedule_at_period_end: { conditions: [] },
  trial_update_behavior: 'continue_trial',
};

const NO_FEATURES: Stripe.BillingPortal.Configuration.Features = {
  customer_update: { allowed_updates: ['address', 'tax_id'], enabled: true },
  invoice_history: { enabled: true },
  payment_method_update: { enabled: true, payment_method_configuration: null },
  subscription_cancel: {
    cancellation_reason: { enabled: false, feedback_options: [], options: [] },
    enabled: true,
    mode: 'at_period_end',
    proration_behavior: 'none',
  },
  subscription_pause: { duration: { interval_options: [], type: 'indefinite' }, enabled: false },
  subscription_update: NO_UPDATE,
};

const NO_CONFIGURATION = {
  object: 'billing_portal.configuration',
  active: true,
  application: null,
  business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
  default_return_url: null,
  is_default: false,
  livemode: false,
  login_page: { enabled: false, url: null },
  name: null,
} as const satisfies Partial<Stripe.BillingPortal.Configuration>;

function listConfigurations({ context, params }: Call): object {
  const { active, ...paging } = readFields(params, { ...listFields, active: flag });
  const wanted = [...context.store.billing.configurations.values()].filter(
    (each) => active === undefined || each.active === active,
  );
  return page(wanted, paging, '/v1/billing_portal/configurations');
}

function openPortal({ context, params }: Call): Stripe.BillingPortal.Session {
  const wish = readFields(params, {
    customer: required(text),
    configuration: required(text),
    return_url: required(text),
    locale: text,
  });
  const { customer, configuration, return_url: returnUrl, locale } = wish;
  const { billing } = context.store;
  customerOf(context, customer);
  const known = billing.configurations.get(configuration);
  if (!known) throw noSuch('configuration', configuration, 'configuration');
  const prices = (known.features.subscription_update.products ?? []).flatMap((each) => each.prices);
  const secret = randomText(24);
  billing.portals.set(secret, { customer, returnUrl, prices });
  return {
    id: newId('bps'),
    object: 'billing_portal.session',
    configuration,
    created: nowSeconds(context),
    customer,
    customer_account: null,
    flow: null,
    livemode: false,
    locale: (locale ?? null) as Stripe.BillingPortal.Session.Locale | null,
    on_behalf_of: null,
    return_url: returnUrl,
    url: `${context.baseUrl}/p/session/${secret}`,
  };
}
